package dev.mynah.euicc.port;

import dev.mynah.euicc.isdr.EsimPorts;
import java.util.ArrayList;
import java.util.List;

/** The ports of a card as the ISD-R reaches them. */
public final class CardPorts implements EsimPorts {

    private final List<EsimPort> ports = new ArrayList<>();

    /** Adds the next port; the first is port 0. */
    public void add(EsimPort port) {
        ports.add(port);
    }

    public EsimPort get(int number) {
        if (number < 0 || number >= ports.size()) {
            throw new IllegalArgumentException("port: " + number + " is not within 0.." + (ports.size() - 1));
        }
        return ports.get(number);
    }

    /** All of them, in the order of their numbers. */
    public List<EsimPort> all() {
        return List.copyOf(ports);
    }

    @Override
    public boolean proactiveSessionRunning(int port) {
        return get(port).proactiveSession().running();
    }

    @Override
    public void refresh(int port) {
        EsimPort concerned = get(port);
        concerned.proactiveSession().refresh(concerned::profileChanged);
    }

    @Override
    public void profileChanged(int port) {
        get(port).profileChanged();
    }
}
