List<String> builds = new File(basedir, 'build.log').text.split('Building incremental ').drop(1)

assert builds.size() == 4
assert builds[0].contains('No findings')
assert builds[1].contains('Nothing has changed.') && !builds[1].contains('No findings')
assert builds[2].contains('No findings')
assert builds[3].contains('No findings')
