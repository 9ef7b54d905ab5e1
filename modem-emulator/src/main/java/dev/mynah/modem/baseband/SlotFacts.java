package dev.mynah.modem.baseband;

import dev.mynah.modem.Calls;
import dev.mynah.modem.Domain;
import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.Registration;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.cat.LocalFacts;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.time.Timeline;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/** What a slot's card may ask the modem. */
final class SlotFacts implements LocalFacts {
    private final Subscription slot;
    private final Timeline timeline;

    SlotFacts(Subscription slot, Timeline timeline) {
        this.slot = slot;
        this.timeline = timeline;
    }

    @Override
    public String imei() {
        return slot.imei();
    }

    @Override
    public String softwareVersion() {
        return slot.softwareVersion();
    }

    @Override
    public Optional<Cell> cell() {
        return registrations().map(Registration::cell).flatMap(Optional::stream).findFirst();
    }

    @Override
    public Calls calls() {
        return slot.calls();
    }

    @Override
    public boolean registered() {
        return registrations().anyMatch(it -> it.status().registered());
    }

    private Stream<Registration> registrations() {
        return Stream.of(Domain.NG, Domain.EPS, Domain.GPRS, Domain.CS).map(slot.network()::registration);
    }

    @Override
    public NetworkSelection selection() {
        return slot.network().selection();
    }

    @Override
    public String language() {
        return slot.modem().language();
    }

    @Override
    public OffsetDateTime time() {
        return slot.network()
                .time()
                .map(NetworkTime::local)
                .orElseGet(() -> timeline.now().atOffset(ZoneOffset.UTC));
    }
}
