String log = new File(basedir, 'build.log').text
String file = new File(basedir, 'deploy/cluster.yaml').canonicalPath

assert log.contains("[WARNING] $file:[12,23] SGCluster orders/orders spec.configurations.sgPostgresConfig: ")
assert log.contains('[undeclared-reference]')
assert log.contains('BUILD SUCCESS')
