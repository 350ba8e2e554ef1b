String log = new File(basedir, 'build.log').text

assert log.contains('[INFO] Skipped.')
assert !log.contains('smal')
