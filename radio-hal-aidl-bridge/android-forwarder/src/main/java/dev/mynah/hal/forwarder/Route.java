package dev.mynah.hal.forwarder;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a service instance of the device is served.
 *
 * @param instance as the device's manifest declares it: {@code android.hardware.radio.sim.IRadioSim/slot1}
 */
record Route(String instance, String host, int port) {
    private static final Pattern SYNTAX = Pattern.compile("([\\w.]+/\\w+)=\\[?([^\\s=/\\]]+)]?:(\\d{1,5})");
    private static final int LARGEST_PORT = 0xFFFF;

    /** @throws IllegalArgumentException with a sentence for whoever typed it */
    static Route parse(String text) {
        Matcher parts = SYNTAX.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(3)) > LARGEST_PORT) {
            throw new IllegalArgumentException(text + ": not of the form INSTANCE=HOST:PORT");
        }
        return new Route(parts.group(1), parts.group(2), Integer.parseInt(parts.group(3)));
    }

    /** The interface: what requests to the instance begin with. */
    String descriptor() {
        return instance.substring(0, instance.indexOf('/'));
    }

    @Override
    public String toString() {
        return instance + "=" + host + ":" + port;
    }
}
