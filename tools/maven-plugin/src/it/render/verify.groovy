List<String> builds = new File(basedir, 'build.log').text.split('Building render ').drop(1)
File folder = new File(basedir, 'target/sgmanifests')

assert builds[0].contains('Written: 2, unchanged: 0, removed: 0.')
assert builds[1].contains('Nothing has changed.')
assert folder.list().sort() == ['kustomization.yaml', 'sginstanceprofile-small.yaml']
assert new File(folder, 'sginstanceprofile-small.yaml').text.contains('memory: 2Gi')
