List<String> builds = new File(basedir, 'build.log').text.split('Building skip ').drop(1)

assert builds[0].contains('[INFO] Skipped.')
assert builds[1].contains('There is no folder `' + new File(basedir, 'src/main/sgmanifests').canonicalPath + '`.')
