List<String> builds = new File(basedir, 'build.log').text.split('Building check ').drop(1)
File folder = new File(basedir, 'deploy')

assert builds[0].contains('[ERROR] missing: ' + new File(folder, '01-sginstanceprofile-small.yaml').canonicalPath)
assert builds[0].contains('[ERROR] surplus: ' + new File(folder, '02-old.yaml').canonicalPath)
assert builds[0].contains('-Dsgmanifests.update=true')
assert builds[1].contains('Written: 1, unchanged: 0, removed: 1.')
assert builds[2].contains('Nothing has changed.')
assert folder.list().sort() == ['01-sginstanceprofile-small.yaml', 'by-hand.yaml']
