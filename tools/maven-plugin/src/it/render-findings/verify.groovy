String log = new File(basedir, 'build.log').text

assert log.contains('[ERROR] Incomplete.java:10: SGCluster orders')
assert !new File(basedir, 'target/sgmanifests').exists()
