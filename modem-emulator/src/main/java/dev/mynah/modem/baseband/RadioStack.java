package dev.mynah.modem.baseband;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Network;
import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.NvItems;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Context;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Registration;
import dev.mynah.modem.ScannedNetwork;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.emm.EmmState;
import dev.mynah.modem.emm.EmmUe;
import dev.mynah.modem.emm.EmmUser;
import dev.mynah.modem.esm.EsmUe;
import dev.mynah.modem.esm.EsmUser;
import dev.mynah.modem.plmn.Camping;
import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.modem.plmn.NetworkNames;
import dev.mynah.modem.plmn.NetworkSearch;
import dev.mynah.modem.plmn.PlmnSelector;
import dev.mynah.modem.radio.Radio;
import dev.mynah.modem.radio.RadioUser;
import dev.mynah.modem.sim.EpsLocation;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.Air;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.EpsBearerContextStatus;
import dev.mynah.network.air.nas.emm.EmmInformation;
import dev.mynah.network.air.nas.esm.EsmMessage;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Radio, network selection, mobility and session management of one slot, joined together. */
final class RadioStack implements Network, RadioUser, EmmUser, EsmUser {
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

    private final Map<Domain, Registration> told = new EnumMap<>(Domain.class);
    private Optional<ServingNetwork> toldServing = Optional.empty();
    private Optional<SignalQuality> toldSignal = Optional.empty();
    private Optional<Usim> usim = Optional.empty();
    private boolean on;
    private boolean homeSearchedBefore;
    private boolean tellingPending;

    RadioStack(
            String subject,
            String keyPrefix,
            String imei,
            String softwareVersion,
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
        this.radio = new Radio(air, timeline, this);
        this.selector = new PlmnSelector(forbidden, random, KeptSelection.of(items.get(keyPrefix + "/selection")));
        this.emm = new EmmUe(subject, imei, softwareVersion, timeline, events, radio, forbidden, this);
        this.esm = new EsmUe(subject, keyPrefix, timeline, events, items, this);
        this.clock = new NetworkClock(timeline);
        this.timers = new NamedTimers(timeline, timer -> {
            if (timer == StackTimer.T) {
                lookForBetter();
            }
        });
        this.requests = new UserRequests(timeline);
        for (Domain domain : Domain.values()) {
            told.put(domain, Registration.NONE);
        }
    }

    PacketData packetData() {
        return esm;
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
    public void released(ReleaseCause cause) {
        emm.released(cause);
    }

    @Override
    public void paged(PagingIdentity whom) {
        emm.paged(whom);
    }

    // Mobility management.

    @Override
    public void reselect() {
        // With a connection the network is in charge; without one, whoever ends it looks again.
        if (!on || radio.connected()) {
            return;
        }
        Optional<Integer> present = radio.camped().map(it -> it.cell().identity());
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
        Optional<Plmn> plmn = selector.selected();
        if (usim.isEmpty() || !emm.registered() || plmn.isEmpty()) {
            return;
        }
        timers.start(StackTimer.T, usim.get().subscriber().homeSearch());
        if (!radio.connected() && selector.moveUp(radio.heard(), usim.get(), timeline.now())) {
            reselect();
        }
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
        selector.selected().ifPresent(plmn -> names.told(plmn, information));
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
            Registration now = registration(domain);
            if (!now.equals(told.put(domain, now))) {
                tell.accept(new SubscriptionEvent.RegistrationChanged(domain, now));
            }
        }
        Optional<ServingNetwork> serving = serving();
        if (!serving.equals(toldServing)) {
            toldServing = serving;
            tell.accept(new SubscriptionEvent.ServingNetworkChanged(serving));
        }
        Optional<SignalQuality> signal = signal();
        if (!signal.equals(toldSignal)) {
            toldSignal = signal;
            tell.accept(new SubscriptionEvent.SignalChanged(signal));
        }
        requests.look(emm, selector);
    }

    @Override
    public Registration registration(Domain domain) {
        boolean home = selector.selected().map(this::atHome).orElse(false);
        Optional<Cell> cell = radio.camped().map(CellMeasurement::cell);
        return Registrations.of(domain, emm, usim.isPresent(), home, cell);
    }

    @Override
    public Optional<ServingNetwork> serving() {
        return selector.selected().filter(it -> emm.registered()).map(plmn -> {
            NetworkNames.Name name = names.of(plmn);
            return new ServingNetwork(plmn, name.full(), name.brief(), Rat.E_UTRAN);
        });
    }

    @Override
    public Optional<SignalQuality> signal() {
        return radio.signal();
    }

    @Override
    public NetworkSelection selection() {
        return selector.mode();
    }

    @Override
    public Future<Void> select(NetworkSelection selection) {
        selector.choose(selection);
        keepSelection();
        if (!on) {
            return Future.failedFuture(new Refusal(Reason.RADIO_OFF));
        }
        if (selection instanceof NetworkSelection.Deregistered) {
            return detach();
        }
        Future<Void> done = requests.registration(selection);
        boolean elsewhere = selection instanceof NetworkSelection.Manual manual
                && emm.registered()
                && !serving().map(ServingNetwork::plmn).equals(Optional.of(manual.plmn()));
        if (elsewhere) {
            emm.becomeIdle();
        }
        emm.want(true);
        reselect();
        fallBack();
        registrationChanged();
        return done;
    }

    /** A network chosen by hand that is not there, with leave to take another. */
    private void fallBack() {
        boolean away = switch (emm.state()) {
            case DEREGISTERED_LIMITED_SERVICE,
                    DEREGISTERED_NO_CELL_AVAILABLE,
                    REGISTERED_LIMITED_SERVICE,
                    REGISTERED_NO_CELL_AVAILABLE -> true;
            default -> false;
        };
        if (away && selector.mode() instanceof NetworkSelection.Manual manual && manual.fallback()) {
            searchNetworks();
        }
    }

    private void keepSelection() {
        items.put(keyPrefix + "/selection", KeptSelection.text(selector.mode()));
    }

    @Override
    public Future<List<ScannedNetwork>> scan() {
        return on ? requests.search(this::searchResult) : Future.failedFuture(new Refusal(Reason.RADIO_OFF));
    }

    private List<ScannedNetwork> searchResult() {
        Set<Plmn> refused = new HashSet<>(usim.map(Usim::forbidden).orElse(List.of()));
        return NetworkSearch.result(radio.heard(), serving().map(ServingNetwork::plmn), refused, names);
    }

    @Override
    public void abort() {
        requests.refuseAll(Reason.ABORTED);
    }

    @Override
    public boolean attached() {
        return emm.registered();
    }

    @Override
    public Future<Void> attach() {
        if (!on) {
            return Future.failedFuture(new Refusal(Reason.RADIO_OFF));
        }
        if (selector.mode() instanceof NetworkSelection.Deregistered) {
            return Future.failedFuture(new Refusal(Reason.NO_NETWORK_SERVICE));
        }
        Future<Void> done = requests.registration(new NetworkSelection.Automatic());
        emm.want(true);
        registrationChanged();
        return done;
    }

    @Override
    public Future<Void> detach() {
        Future<Void> done = requests.deregistration();
        emm.want(false);
        registrationChanged();
        return done;
    }

    @Override
    public Optional<NetworkTime> time() {
        return clock.now();
    }
}
