String log = new File(basedir, 'build.log').text
String name = 'src/main/sgmanifests/cluster.yaml'
String expected = new File(basedir, 'expected.txt').text.trim()

assert log.contains(expected.replace(name, new File(basedir, name).canonicalPath))
assert log.contains('1 error (checked: 2 objects in 2 files')
assert !log.contains('Exception:')
assert new File(basedir, 'target/sgmanifests.sarif').text.contains('dangling-reference')
