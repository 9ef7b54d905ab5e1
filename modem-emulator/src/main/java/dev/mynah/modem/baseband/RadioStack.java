package dev.mynah.modem.baseband;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Network;
import dev.mynah.modem.NvItems;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Context;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Registration;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.emm.EmmState;
import dev.mynah.modem.emm.EmmUe;
import dev.mynah.modem.emm.EmmUser;
import dev.mynah.modem.emm.Equipment;
import dev.mynah.modem.esm.EsmUe;
import dev.mynah.modem.esm.EsmUser;
import dev.mynah.modem.plmn.Camping;
import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.modem.plmn.NetworkNames;
import dev.mynah.modem.plmn.PlmnSelector;
import dev.mynah.modem.radio.Radio;
import dev.mynah.modem.radio.RadioUser;
import dev.mynah.modem.sim.EpsLocation;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.Air;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Redirection;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.EpsBearerContextStatus;
import dev.mynah.network.air.nas.emm.EmmInformation;
import dev.mynah.network.air.nas.esm.EsmMessage;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Radio, network selection, mobility and session management of one slot, joined together. */
final class RadioStack implements RadioUser, EmmUser, EsmUser {
    /** The first search for a better network comes no sooner than this after switching on. TS 23.122 4.4.3.3.1. */
    private static final Duration FIRST_HOME_SEARCH = Duration.ofMinutes(2);

    private final String keyPrefix;
    private final Timeline timeline;
    private final NvItems items;
    private final Consumer<SubscriptionEvent> tell;
    private final Radio radio;
    private final ForbiddenPlaces forbidden = new ForbiddenPlaces();
    private final PlmnSelector selector;
    private final EmmUe emm;
    private final EsmUe esm;
    private final NetworkNames names = new NetworkNames();
    private final NetworkClock clock;
    private final NamedTimers timers;
    private final UserRequests requests;
    private final StackNetwork network;

    private final Map<Domain, Registration> told = new EnumMap<>(Domain.class);
    private Optional<ServingNetwork> toldServing = Optional.empty();
    private Optional<SignalQuality> toldSignal = Optional.empty();
    private Optional<Usim> usim = Optional.empty();
    private Optional<Plmn> registeredWith = Optional.empty();
    private boolean on;
    private boolean homeSearchedBefore;
    private boolean tellingPending;

    RadioStack(
            String subject,
            String keyPrefix,
            Equipment equipment,
            Air air,
            Timeline timeline,
            RandomGenerator random,
            EventStream events,
            NvItems items,
            Consumer<SubscriptionEvent> tell) {
        this.keyPrefix = keyPrefix;
        this.timeline = timeline;
        this.items = items;
        this.tell = tell;
        this.radio = new Radio(air, subject, timeline, this);
        this.selector = new PlmnSelector(forbidden, random, KeptSelection.of(items.get(keyPrefix + "/selection")));
        this.emm = new EmmUe(subject, equipment, timeline, events, radio, forbidden, this);
        this.esm = new EsmUe(subject, keyPrefix, timeline, events, items, this);
        this.clock = new NetworkClock(timeline);
        this.timers = new NamedTimers(timeline, timer -> {
            if (timer == StackTimer.T) {
                lookForBetter();
            }
        });
        this.requests = new UserRequests(timeline);
        this.network = new StackNetwork(this, radio, selector, emm, names, clock, requests);
        for (Domain domain : Domain.values()) {
            told.put(domain, Registration.NONE);
        }
    }

    PacketData packetData() {
        return esm;
    }

    Network network() {
        return network;
    }

    boolean isOn() {
        return on;
    }

    Optional<Usim> usim() {
        return usim;
    }

    /** The network that accepted the stack last, while that holds. */
    Optional<Plmn> registeredWith() {
        return registeredWith.filter(it -> emm.registered());
    }

    boolean atHome() {
        return registeredWith.map(this::atHome).orElse(false);
    }

    void keepSelection() {
        items.put(keyPrefix + "/selection", KeptSelection.text(selector.mode()));
    }

    @Override
    public String imsi() {
        return usim.map(it -> it.subscriber().imsi()).orElse("");
    }

    void on() {
        if (!on) {
            on = true;
            radio.on();
            begin();
        }
    }

    void off() {
        if (on) {
            emm.switchOff();
            radio.off();
            on = false;
            forbidden.clear();
            timers.stopAll();
            homeSearchedBefore = false;
            requests.refuseAll(Reason.RADIO_OFF);
            registrationChanged();
        }
    }

    void usimReady(Usim ready) {
        usim = Optional.of(ready);
        if (on) {
            begin();
        }
    }

    void usimGoing() {
        if (on) {
            emm.switchOff();
        }
        usim = Optional.empty();
        forbidden.clear();
        if (on) {
            emm.withoutUsim();
        }
    }

    private void begin() {
        if (usim.isPresent()) {
            EpsLocation location = usim.get().location();
            selector.begin(location.lastTai().map(it -> it.plmn()));
            emm.switchOn(usim.get());
        } else {
            emm.withoutUsim();
        }
    }

    // Radio.

    @Override
    public void heardChanged() {
        if (!radio.connected()) {
            reselect();
        }
        registrationChanged();
    }

    @Override
    public void downlink(byte[] nas) {
        emm.downlink(nas);
    }

    @Override
    public void bearersEstablished() {
        emm.bearersEstablished();
    }

    @Override
    public void downlinkData(int bearer, byte[] packet) {}

    @Override
    public void securityCommanded(CnDomain domain) {}

    @Override
    public void handedOver(Cell target) {
        registrationChanged();
    }

    @Override
    public void broadcast(byte[] message) {}

    @Override
    public void released(ReleaseCause cause, Optional<Redirection> redirection) {
        emm.released(cause);
    }

    @Override
    public void paged(Page page) {
        emm.paged(page.whom());
    }

    // Mobility management.

    @Override
    public void reselect() {
        // With a connection the network is in charge; without one, whoever ends it looks again.
        if (!on || radio.connected()) {
            return;
        }
        Optional<Long> present = radio.camped().map(it -> it.cell().identity());
        Camping camping =
                selector.decide(radio.heard(), present, usim.filter(it -> !emm.usimInvalid()), timeline.now());
        if (camping instanceof Camping.Suitable suitable) {
            radio.camp(suitable.measurement());
            emm.camped(suitable.cell(), suitable.plmn());
        } else if (camping instanceof Camping.Limited limited) {
            radio.camp(limited.measurement());
            emm.limited();
        } else {
            emm.nowhere();
        }
    }

    @Override
    public void searchNetworks() {
        selector.leave();
        keepSelection();
        reselect();
    }

    @Override
    public void stayWithNetwork() {
        selector.stay();
    }

    @Override
    public void barCell() {
        radio.camped().ifPresent(it -> forbidden.bar(it.cell(), timeline.now()));
    }

    @Override
    public void registered(Plmn plmn, Set<Plmn> equivalents) {
        registeredWith = Optional.of(plmn);
        selector.registered(plmn, equivalents);
        Duration period = usim.map(it -> it.subscriber().homeSearch()).orElse(Duration.ZERO);
        if (atHome(plmn) || period.isZero()) {
            timers.stop(StackTimer.T);
        } else if (!timers.running(StackTimer.T)) {
            timers.start(StackTimer.T, homeSearchedBefore ? period : FIRST_HOME_SEARCH);
        }
    }

    private void lookForBetter() {
        homeSearchedBefore = true;
        if (usim.isEmpty() || !emm.registered()) {
            return;
        }
        timers.start(StackTimer.T, usim.get().subscriber().homeSearch());
        if (!radio.connected() && betterNetwork(false)) {
            reselect();
        }
    }

    /** Whether a network of higher priority than the present one is there, which is selected then. */
    boolean betterNetwork(boolean asked) {
        return usim.isPresent() && selector.moveUp(radio.heard(), usim.get(), timeline.now(), asked);
    }

    private boolean atHome(Plmn plmn) {
        return usim.map(it -> it.subscriber().atHome(plmn)).orElse(false);
    }

    @Override
    public void equivalentsForgotten() {
        selector.forgetEquivalents();
    }

    @Override
    public void informed(EmmInformation information) {
        registeredWith().ifPresent(plmn -> names.told(plmn, information));
        clock.told(information).ifPresent(it -> tell.accept(new SubscriptionEvent.NetworkTimeReceived(it)));
        registrationChanged();
    }

    @Override
    public Octets attachRequest() {
        return esm.attachRequest();
    }

    @Override
    public Octets attachAccepted(Octets message) {
        return esm.attachAccepted(message);
    }

    @Override
    public void attachRejected(Octets message) {
        esm.attachRejected(message);
    }

    @Override
    public void attached(boolean attached, boolean byNetwork) {
        if (!attached) {
            esm.detached(byNetwork);
        }
        tell.accept(new SubscriptionEvent.AttachChanged(attached, byNetwork));
    }

    @Override
    public void esm(Octets message) {
        esm.receive(message);
    }

    @Override
    public EpsBearerContextStatus bearers() {
        return esm.bearers();
    }

    @Override
    public void bearersAtNetwork(EpsBearerContextStatus bearers) {
        esm.bearersAtNetwork(bearers);
    }

    @Override
    public void esmLost(Octets message) {
        esm.notSent(message);
    }

    // Session management.

    @Override
    public boolean registered() {
        return emm.registered();
    }

    @Override
    public void send(EsmMessage message) {
        emm.send(message);
    }

    @Override
    public void contextChanged(Context context, boolean byNetwork) {
        tell.accept(new SubscriptionEvent.ContextChanged(context, byNetwork));
    }

    // What hosts see.

    @Override
    public void registrationChanged() {
        if (!tellingPending) {
            // In a turn of its own, so that the steps of one turn show as the one change they make.
            tellingPending = true;
            timeline.execute(this::tellChanges);
        }
    }

    private void tellChanges() {
        tellingPending = false;
        if (!emm.registered() && emm.state() != EmmState.REGISTERED_INITIATED) {
            esm.attachFailed();
        }
        for (Domain domain : Domain.values()) {
            Registration now = network.registration(domain);
            if (!now.equals(told.put(domain, now))) {
                tell.accept(new SubscriptionEvent.RegistrationChanged(domain, now));
            }
        }
        Optional<ServingNetwork> serving = network.serving();
        if (!serving.equals(toldServing)) {
            toldServing = serving;
            tell.accept(new SubscriptionEvent.ServingNetworkChanged(serving));
        }
        Optional<SignalQuality> signal = radio.signal();
        if (!signal.equals(toldSignal)) {
            toldSignal = signal;
            tell.accept(new SubscriptionEvent.SignalChanged(signal));
        }
        requests.look(emm, registeredWith());
    }
}
