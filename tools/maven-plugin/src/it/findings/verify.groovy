String log = new File(basedir, 'build.log').text
String file = new File(basedir, 'src/main/sgmanifests/cluster.yaml').canonicalPath

assert log.contains("[ERROR] $file:[10,22] SGCluster orders/orders spec.sgInstanceProfile: " +
    'There is no SGInstanceProfile `smal` in namespace `orders`. Fix: ')
assert log.contains('[dangling-reference]')
assert log.contains('1 error')
assert !log.contains('Exception')
assert new File(basedir, 'target/sgmanifests.sarif').text.contains('dangling-reference')
