List<String> builds = new File(basedir, 'build.log').text.split('Building valid ').drop(1)

assert builds[0].contains('[INFO] No findings (checked: 2 objects in 2 files')
assert builds[1].contains('StackGres `1.12` is not known; use a release from 1.14 to 1.18')
