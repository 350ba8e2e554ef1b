package org.sgmanifests.integration;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One address for two servers, as of a load balancer: SQL goes to the first one, and replication to
 * each in turn, beginning with the other one. It offers no TLS.
 */
final class Balancer implements AutoCloseable {
  /** What a client sends before its startup message, to ask for TLS or GSSAPI. */
  private static final Set<Integer> ENCRYPTION_REQUESTS = Set.of(80877103, 80877104);

  private final ServerSocket listener;
  private final int first;
  private final int other;
  private final AtomicInteger replications = new AtomicInteger();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  private Balancer(ServerSocket listener, int first, int other) {
    this.listener = listener;
    this.first = first;
    this.other = other;
  }

  /** Starts it before two servers of loopback. */
  static Balancer start(int first, int other) {
    try {
      InetAddress loopback = InetAddress.getLoopbackAddress();
      Balancer balancer =
          new Balancer(new ServerSocket(Workplace.freePort(), 50, loopback), first, other);
      run(balancer::accept);
      return balancer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return listener.getLocalPort();
  }

  private static void run(Runnable task) {
    Thread thread = new Thread(task, "balancer");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket client = listener.accept();
        open.add(client);
        run(() -> serve(client));
      } catch (IOException e) {
        return; // It was closed.
      }
    }
  }

  private void serve(Socket client) {
    try {
      DataInputStream in = new DataInputStream(client.getInputStream());
      int length = in.readInt();
      int code = in.readInt();
      while (ENCRYPTION_REQUESTS.contains(code)) {
        client.getOutputStream().write('N');
        length = in.readInt();
        code = in.readInt();
      }
      byte[] parameters = in.readNBytes(length - 8);
      Socket server = new Socket(InetAddress.getLoopbackAddress(), portFor(parameters));
      open.add(server);
      DataOutputStream out = new DataOutputStream(server.getOutputStream());
      out.writeInt(length);
      out.writeInt(code);
      out.write(parameters);
      run(() -> copy(server, client));
      copy(client, server);
    } catch (IOException e) {
      close(client); // One of the two has gone away.
    }
  }

  /** The startup message has names and values, each ended by a NUL. */
  private int portFor(byte[] parameters) {
    boolean replication =
        new String(parameters, StandardCharsets.UTF_8).contains("\0replication\0");
    return replication && replications.getAndIncrement() % 2 == 0 ? other : first;
  }

  private void copy(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      // One of the two has gone away; so does the other.
    }
    close(from);
    close(to);
  }

  private void close(Socket socket) {
    open.remove(socket);
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    open.forEach(this::close);
  }
}
