// The replicas of Fleet.java, written by cdk8s: node fleet.js FOLDER COUNT
const { ApiObject, App, Chart } = require('cdk8s');

const [folder, count] = process.argv.slice(2);
const USERS = ['superuser', 'replication', 'authenticator'];
const PARTS = ['username', 'password'];

const app = new App({ outdir: folder });
const chart = new Chart(app, 'fleet');
for (let i = 0; i < Number(count); i++) {
  replica(`orders-${i}`, `shop-${Math.floor(i / 100)}`);
}
app.synth();

function replica(name, namespace) {
  const secret = `${name}-source`;
  new ApiObject(chart, secret, {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { name: secret, namespace },
    spec: {
      secretStoreRef: { name: 'vault', kind: 'ClusterSecretStore' },
      target: { name: secret },
      data: USERS.flatMap((user) => PARTS.map((part) => `${user}-${part}`)).map((key) => ({
        secretKey: key,
        remoteRef: { key: `postgres/${name}`, property: key },
      })),
    },
  });
  new ApiObject(chart, name, {
    apiVersion: 'stackgres.io/v1',
    kind: 'SGCluster',
    metadata: { name, namespace },
    spec: {
      postgres: { version: '16.6' },
      instances: 2,
      pods: { persistentVolume: { size: '500Gi' } },
      replicateFrom: {
        instance: { external: { host: `${name}.example.com`, port: 5432 } },
        users: Object.fromEntries(USERS.map((user) => [user, login(secret, user)])),
      },
    },
  });
}

function login(secret, user) {
  return Object.fromEntries(PARTS.map((part) => [part, { name: secret, key: `${user}-${part}` }]));
}
