String log = new File(basedir, 'build.log').text

assert log.contains('[INFO] No findings (checked: 2 objects in 2 files')
