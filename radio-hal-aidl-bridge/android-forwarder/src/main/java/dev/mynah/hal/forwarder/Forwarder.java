package dev.mynah.hal.forwarder;

import android.os.ServiceManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * {@code app_process -cp forwarder.jar / dev.mynah.hal.forwarder.Forwarder INSTANCE=HOST:PORT...}: serves each instance from
 * where it is told until one of them is lost. Then the process ends, and with it every service it registered: Android takes
 * the death of a HAL's process for what it is, and asks for the services again. Whoever started the forwarder starts it anew.
 */
public final class Forwarder {
    private static final int REFUSED = 1;
    private static final int USAGE = 2;

    private final List<ForwardedService> services = new ArrayList<>();
    private final CompletableFuture<String> lost = new CompletableFuture<>();

    private Forwarder() {}

    /**
     * Reaches all services, then registers them.
     *
     * @param routes each as {@code INSTANCE=HOST:PORT}
     * @throws IllegalArgumentException with a sentence for whoever typed the routes
     * @throws IOException with a sentence for whoever started this
     */
    public static Forwarder serve(List<String> routes) throws IOException {
        List<Route> parsed = new ArrayList<>();
        for (String route : routes) {
            parsed.add(Route.parse(route));
        }
        if (parsed.isEmpty()) {
            throw new IllegalArgumentException("usage: Forwarder INSTANCE=HOST:PORT...");
        }
        Forwarder forwarder = new Forwarder();
        forwarder.start(parsed);
        return forwarder;
    }

    private void start(List<Route> routes) throws IOException {
        try {
            for (Route route : routes) {
                services.add(new ForwardedService(route, lost::complete));
            }
            for (int i = 0; i < routes.size(); i++) {
                register(routes.get(i).instance(), services.get(i));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private static void register(String instance, ForwardedService service) throws IOException {
        try {
            ServiceManager.addService(instance, service);
        } catch (SecurityException e) {
            throw new IOException(
                    instance + ": the device refuses it (" + e.getMessage() + "); see docs/android.md", e);
        }
        if (ServiceManager.checkService(instance) == null) {
            throw new IOException(instance + ": no such service is declared on this device; see docs/android.md");
        }
    }

    /** Completed with the reason, when a service cannot be reached any more. */
    public CompletableFuture<String> lost() {
        return lost;
    }

    /** Lets go of all services; the process should end. */
    public void close() {
        services.forEach(ForwardedService::close);
    }

    /** What {@code app_process} calls. */
    @SuppressWarnings("SystemOut") // a command's output
    public static void main(String... arguments) {
        try {
            Forwarder forwarder = serve(List.of(arguments));
            System.out.println("ready: " + arguments.length + " services");
            exit(REFUSED, forwarder.lost().join());
        } catch (IllegalArgumentException e) {
            exit(USAGE, e.getMessage());
        } catch (IOException e) {
            exit(REFUSED, e.getMessage());
        }
    }

    private static void exit(int status, @Nullable String why) {
        System.err.println("forwarder: " + why);
        System.exit(status);
    }
}
