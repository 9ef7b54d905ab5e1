package dev.mynah.hal.service.network;

import dev.mynah.hal.radio.network.IndicationFilter;
import java.time.Duration;
import java.util.Optional;

/** What a host wants to be told, until it says otherwise or another host comes. */
final class HostWishes {
    private static final int NEVER = Integer.MAX_VALUE;

    private int filter = IndicationFilter.ALL.value();
    private int cellsEveryMs = NEVER;
    private boolean places = true;
    private boolean services;
    private boolean disclosures;
    private boolean algorithms;

    /** As before any host has said anything. */
    void forget() {
        filter = IndicationFilter.ALL.value();
        cellsEveryMs = NEVER;
        places = true;
        services = false;
        disclosures = false;
        algorithms = false;
    }

    /** Whether it wants indications of a kind that it may do without while it sleeps. */
    boolean wants(IndicationFilter kind) {
        return (filter & kind.value()) != 0;
    }

    void filter(int bits) {
        filter = bits;
    }

    /** How long the list of cells is not told again at least; empty for never. */
    Optional<Duration> cellsEvery() {
        return cellsEveryMs == NEVER ? Optional.empty() : Optional.of(Duration.ofMillis(cellsEveryMs));
    }

    void cellsEvery(int milliseconds) {
        cellsEveryMs = Math.max(0, milliseconds);
    }

    /** Whether a change of area or cell alone is worth telling. */
    boolean places() {
        return places;
    }

    void places(boolean wanted) {
        places = wanted;
    }

    /** Whether it wants to hear what supplementary services do to calls. */
    boolean services() {
        return services;
    }

    void services(boolean wanted) {
        services = wanted;
    }

    /** Whether it wants to hear of identities sent in clear. */
    boolean disclosures() {
        return disclosures;
    }

    void disclosures(boolean wanted) {
        disclosures = wanted;
    }

    /** Whether it wants to hear which algorithms protect a connection. */
    boolean algorithms() {
        return algorithms;
    }

    void algorithms(boolean wanted) {
        algorithms = wanted;
    }
}
