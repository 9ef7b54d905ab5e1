package dev.mynah.hal.service.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.radio.RadioConst;
import dev.mynah.hal.radio.RadioIndicationType;
import dev.mynah.hal.radio.RadioTechnology;
import dev.mynah.hal.radio.network.BarringInfo;
import dev.mynah.hal.radio.network.IRadioNetworkIndication;
import dev.mynah.hal.radio.network.IndicationFilter;
import dev.mynah.hal.radio.network.PhoneRestrictedState;
import dev.mynah.hal.radio.network.PhysicalChannelConfig;
import dev.mynah.hal.radio.network.SuppSvcNotification;
import dev.mynah.modem.Calls;
import dev.mynah.modem.Domain;
import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The engine's events as indications: each is told once, and only if the host can see a difference and wants to. */
final class Happenings {
    private static final RadioIndicationType TYPE = RadioIndicationType.UNSOLICITED;
    private static final dev.mynah.hal.radio.network.Domain CS = dev.mynah.hal.radio.network.Domain.CS;
    private static final dev.mynah.hal.radio.network.Domain PS = dev.mynah.hal.radio.network.Domain.PS;

    private final Subscription slot;
    private final Timeline timeline;
    private final Instant start;
    private final CellReport cells;
    private final RegistrationReport registration;
    private final BarringReport barring;
    private final ChannelReport channels;
    private final HostWishes wishes;
    private final SignalCriteria signal;
    private final CapacityCriteria capacity;
    private final Consumer<Consumer<IRadioNetworkIndication>> indicate;

    private Told told;
    private RadioTechnology voice;
    private List<BarringInfo> barred = List.of();
    private AidlEnum<PhoneRestrictedState> restricted = PhoneRestrictedState.NONE;
    private List<PhysicalChannelConfig> carriers = List.of();
    private Instant cellsToldAt = Instant.MIN;
    private Optional<Timeline.Timer> cellsLater = Optional.empty();

    Happenings(
            Subscription slot,
            CellReport cells,
            RegistrationReport registration,
            BarringReport barring,
            ChannelReport channels,
            HostWishes wishes,
            SignalCriteria signal,
            CapacityCriteria capacity,
            Consumer<Consumer<IRadioNetworkIndication>> indicate) {
        this.slot = slot;
        this.timeline = slot.modem().timeline();
        this.start = timeline.now();
        this.cells = cells;
        this.registration = registration;
        this.barring = barring;
        this.channels = channels;
        this.wishes = wishes;
        this.signal = signal;
        this.capacity = capacity;
        this.indicate = indicate;
        this.told = now();
        this.voice = registration.voiceTechnology();
    }

    private Told now() {
        return new Told(
                registration.voice(), registration.data(), slot.network().serving());
    }

    void happened(SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.RegistrationChanged
                || event instanceof SubscriptionEvent.ServingNetworkChanged
                || event instanceof SubscriptionEvent.FunctionalityChanged) {
            networkChanged();
        } else if (event instanceof SubscriptionEvent.RegistrationRefused refused) {
            refused(refused);
        } else if (event instanceof SubscriptionEvent.SignalChanged) {
            networkChanged();
            signalChanged();
        } else if (event instanceof SubscriptionEvent.CellsChanged) {
            networkChanged();
            cellsChanged();
        } else if (event instanceof SubscriptionEvent.ConnectionChanged) {
            carriersChanged();
        } else if (event instanceof SubscriptionEvent.ContextChanged
                || event instanceof SubscriptionEvent.QualityChanged) {
            carriersChanged();
            capacityChanged();
        } else if (event instanceof SubscriptionEvent.NetworkTimeReceived received) {
            time(received.time());
        } else if (event instanceof SubscriptionEvent.ImsRegistrationChanged) {
            indicate.accept(it -> it.imsNetworkStateChanged(TYPE));
        } else if (event instanceof SubscriptionEvent.IdentityDisclosed disclosed && wishes.disclosures()) {
            indicate.accept(
                    it -> it.cellularIdentifierDisclosed(TYPE, SecurityReport.disclosure(disclosed.disclosure())));
        } else if (event instanceof SubscriptionEvent.SecurityChosen chosen && wishes.algorithms()) {
            indicate.accept(it -> it.securityAlgorithmsUpdated(TYPE, SecurityReport.algorithms(chosen)));
        } else if (event instanceof SubscriptionEvent.CallNoticed noticed) {
            callNoticed(noticed.notice());
        }
    }

    private void networkChanged() {
        Told before = told;
        told = now();
        boolean worth = wishes.wants(IndicationFilter.FULL_NETWORK_STATE)
                ? !told.equals(before) && (wishes.places() || !told.sameButForPlace(before))
                : told.weightier(before);
        if (worth) {
            indicate.accept(it -> it.networkStateChanged(TYPE));
        }
        RadioTechnology now = registration.voiceTechnology();
        if (now != voice) {
            voice = now;
            indicate.accept(it -> it.voiceRadioTechChanged(TYPE, now));
        }
        barringChanged();
        carriersChanged();
    }

    private void refused(SubscriptionEvent.RegistrationRefused refused) {
        if (wishes.wants(IndicationFilter.REGISTRATION_FAILURE)) {
            int domains = refused.domains().stream()
                    .mapToInt(it -> (it == Domain.CS ? CS : PS).value())
                    .sum();
            indicate.accept(it -> it.registrationFailed(
                    TYPE,
                    cells.identity(refused.cell()),
                    refused.network().digits(),
                    domains,
                    refused.cause(),
                    RadioConst.VALUE_UNAVAILABLE));
        }
    }

    private void barringChanged() {
        List<BarringInfo> now = barring.services();
        if (!now.equals(barred)) {
            barred = now;
            if (wishes.wants(IndicationFilter.BARRING_INFO)) {
                indicate.accept(it -> it.barringInfoChanged(TYPE, cells.identity(cells.camped()), now));
            }
        }
        AidlEnum<PhoneRestrictedState> state = barring.restricted();
        if (!state.equals(restricted)) {
            restricted = state;
            indicate.accept(it -> it.restrictedStateChanged(TYPE, state));
        }
    }

    private void carriersChanged() {
        List<PhysicalChannelConfig> now = channels.carriers();
        if (!now.equals(carriers)) {
            carriers = now;
            if (wishes.wants(IndicationFilter.PHYSICAL_CHANNEL_CONFIG)) {
                indicate.accept(it -> it.currentPhysicalChannelConfigs(TYPE, now));
            }
        }
    }

    void signalChanged() {
        if (wishes.wants(IndicationFilter.SIGNAL_STRENGTH)) {
            signal.look();
        }
    }

    private void capacityChanged() {
        if (wishes.wants(IndicationFilter.LINK_CAPACITY_ESTIMATE)) {
            capacity.look();
        }
    }

    /** Tells of the cells, or sees to it that they are told when the host wants them again. */
    private void cellsChanged() {
        cellsLater.ifPresent(Timeline.Timer::cancel);
        cellsLater = Optional.empty();
        wishes.cellsEvery().ifPresent(period -> {
            Duration wait = cellsToldAt.equals(Instant.MIN)
                    ? Duration.ZERO
                    : Duration.between(timeline.now(), cellsToldAt.plus(period));
            if (wait.isNegative() || wait.isZero()) {
                cellsToldAt = timeline.now();
                indicate.accept(it -> it.cellInfoList(TYPE, cells.all()));
            } else {
                cellsLater = Optional.of(timeline.after(wait, this::cellsChanged));
            }
        });
    }

    void forget() {
        cellsLater.ifPresent(Timeline.Timer::cancel);
        cellsToldAt = Instant.MIN;
    }

    /** The time since boot is the modem's: a host on another machine has to put its own in its place. */
    private void time(NetworkTime time) {
        long sinceBoot = Duration.between(start, timeline.now()).toMillis() + 1;
        indicate.accept(it -> it.nitzTimeReceived(TYPE, Nitz.text(time), sinceBoot, 0));
    }

    /** Of a closed user group and of a third party's number the engine is not told. */
    private void callNoticed(Calls.Notice notice) {
        if (wishes.services()) {
            indicate.accept(it ->
                    it.suppSvcNotify(TYPE, new SuppSvcNotification(!notice.intermediate(), notice.code(), 0, 0, "")));
        }
    }
}
