package dev.mynah.modem.at.quectel;

import dev.mynah.modem.at.port.AtPort;

/**
 * A setting that a module saves by itself and has again after a power cycle, whichever port set it.
 *
 * @param name unique among those of these modules
 */
record Kept(String name, String initial) {
    String get(AtPort port) {
        return port.modem().nvItems().get(key()).orElse(initial);
    }

    boolean on(AtPort port) {
        return get(port).equals("1");
    }

    void set(AtPort port, String value) {
        port.modem().nvItems().put(key(), value);
    }

    void set(AtPort port, boolean on) {
        set(port, on ? "1" : "0");
    }

    private String key() {
        return "quectel/" + name;
    }
}
