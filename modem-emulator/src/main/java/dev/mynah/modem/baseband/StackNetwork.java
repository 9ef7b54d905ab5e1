package dev.mynah.modem.baseband;

import dev.mynah.modem.ChannelRange;
import dev.mynah.modem.Domain;
import dev.mynah.modem.EmergencyNumbers;
import dev.mynah.modem.ExtendedDrx;
import dev.mynah.modem.MeasuredCell;
import dev.mynah.modem.NamedNetwork;
import dev.mynah.modem.Network;
import dev.mynah.modem.NetworkDenylist;
import dev.mynah.modem.NetworkFeatures;
import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.PowerSavingMode;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Registration;
import dev.mynah.modem.ScannedNetwork;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.UsageSetting;
import dev.mynah.modem.plmn.NetworkNames;
import dev.mynah.modem.plmn.NetworkSearch;
import dev.mynah.modem.plmn.PlmnSelector;
import dev.mynah.modem.radio.Radio;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A stack's place in the network as hosts see it, and what they may ask about it. */
final class StackNetwork implements Network {
    private final RadioStack stack;
    private final Radio radio;
    private final PlmnSelector selector;
    private final Selection selection;
    private final UserChoices choices;
    private final Systems systems;
    private final NetworkNames names;
    private final NetworkClock clock;
    private final UserRequests requests;

    StackNetwork(
            RadioStack stack,
            Radio radio,
            PlmnSelector selector,
            Selection selection,
            UserChoices choices,
            Systems systems,
            NetworkNames names,
            NetworkClock clock,
            UserRequests requests) {
        this.stack = stack;
        this.radio = radio;
        this.selector = selector;
        this.selection = selection;
        this.choices = choices;
        this.systems = systems;
        this.names = names;
        this.clock = clock;
        this.requests = requests;
    }

    @Override
    public Registration registration(Domain domain) {
        Optional<Cell> cell = radio.camped().map(CellMeasurement::cell);
        return Registrations.of(domain, systems, selection.atHome(), cell);
    }

    @Override
    public Optional<ServingNetwork> serving() {
        return selection
                .registeredWith()
                .flatMap(plmn -> systems.rat().map(rat -> {
                    NetworkNames.Name name = names.of(plmn);
                    return new ServingNetwork(plmn, name.full(), name.brief(), rat);
                }));
    }

    @Override
    public Optional<PowerSavingMode> powerSaving() {
        return stack.emm().powerSaving().wanted();
    }

    @Override
    public void powerSaving(Optional<PowerSavingMode> wanted) {
        stack.savePower(wanted, extendedDrx());
    }

    @Override
    public Optional<PowerSavingMode> powerSavingGranted() {
        return stack.emm().powerSaving().granted();
    }

    @Override
    public OptionalInt extendedDrx() {
        return stack.emm().powerSaving().wantedCycle();
    }

    @Override
    public void extendedDrx(OptionalInt cycle) {
        stack.savePower(powerSaving(), cycle);
    }

    @Override
    public Optional<ExtendedDrx> extendedDrxGranted() {
        return stack.emm().powerSaving().grantedDrx();
    }

    @Override
    public void noMoreData() {
        if (!systems.busy()) {
            stack.becomeIdle();
        }
    }

    @Override
    public List<NamedNetwork> named() {
        return names.known();
    }

    @Override
    public NamedNetwork named(Plmn network) {
        NetworkNames.Name name = names.of(network);
        return new NamedNetwork(network, name.full(), name.brief());
    }

    @Override
    public EmergencyNumbers emergencyNumbers() {
        return stack.localNumbers().now();
    }

    @Override
    public Optional<SignalQuality> signal() {
        return radio.signal();
    }

    @Override
    public boolean connected() {
        return radio.connected();
    }

    @Override
    public int mobilityState() {
        return stack.mm().state().number();
    }

    @Override
    public List<MeasuredCell> cells() {
        Optional<Long> camped = radio.camped().map(it -> it.cell().identity());
        return radio.heard().stream()
                .map(it -> new MeasuredCell(
                        it.cell(),
                        Radio.signal(it),
                        camped.equals(Optional.of(it.cell().identity()))))
                .sorted(Comparator.comparing(it -> !it.serving()))
                .toList();
    }

    @Override
    public Set<Rat> supported() {
        return selection.supported();
    }

    @Override
    public Set<Rat> technologies() {
        return selection.technologies();
    }

    @Override
    public void technologies(Set<Rat> technologies) {
        selection.technologies(technologies);
        stack.keepTechnologies();
        choiceMade(systems.rat().filter(it -> !technologies.contains(it)).isPresent());
    }

    private void choiceMade(boolean leads) {
        if (leads) {
            stack.becomeIdle();
        }
        selection.reselect();
        stack.registrationChanged();
    }

    @Override
    public boolean n1Mode() {
        return choices.open(Rat.NR);
    }

    @Override
    public void n1Mode(boolean enabled) {
        choices.n1Mode(enabled);
        choiceMade(!enabled && systems.rat().equals(Optional.of(Rat.NR)));
    }

    @Override
    public List<ChannelRange> channels() {
        return choices.channels();
    }

    @Override
    public void channels(List<ChannelRange> channels) {
        choices.channels(channels);
        choiceMade(radio.camped().filter(it -> !choices.lookedFor(it.cell())).isPresent());
    }

    @Override
    public UsageSetting usage() {
        return choices.usage();
    }

    @Override
    public void usage(UsageSetting usage) {
        choices.usage(usage);
        stack.registrationChanged();
    }

    @Override
    public boolean nullAlgorithms() {
        return choices.nullAlgorithms();
    }

    @Override
    public void nullAlgorithms(boolean taken) {
        choices.nullAlgorithms(taken);
    }

    @Override
    public NetworkFeatures features() {
        return systems.features();
    }

    /** Whether calls can be made where the stack is registered. */
    boolean calls() {
        return features().imsVoice() || registration(Domain.CS).status().registered();
    }

    @Override
    public boolean admitted() {
        return radio.camped()
                .map(CellMeasurement::cell)
                .filter(it ->
                        !selection.mayAccess(it, selection.registeredWith().orElse(it.plmn())))
                .isEmpty();
    }

    @Override
    public Set<NetworkDenylist.Condition> denied() {
        return stack.denied();
    }

    @Override
    public NetworkSelection selection() {
        return selector.mode();
    }

    @Override
    public Future<Void> select(NetworkSelection wanted) {
        selector.choose(wanted);
        stack.keepSelection();
        if (!selection.isOn()) {
            return Future.failedFuture(new Refusal(Reason.RADIO_OFF));
        }
        if (wanted instanceof NetworkSelection.Deregistered) {
            Future<Void> gone = requests.deregistration(false);
            selection.together(() -> systems.want(false));
            stack.registrationChanged();
            return gone;
        }
        Future<Void> done = requests.registration(wanted);
        if (leadsElsewhere(wanted)) {
            stack.becomeIdle();
        }
        selection.together(() -> {
            systems.want(true);
            selection.reselect();
        });
        fallBack();
        stack.registrationChanged();
        return done;
    }

    /** A choice that ends the present connection: another network by hand, or a better one when asked to choose again. */
    private boolean leadsElsewhere(NetworkSelection wanted) {
        if (wanted instanceof NetworkSelection.Manual manual) {
            return systems.registered() && !selection.registeredWith().equals(Optional.of(manual.plmn()));
        }
        return selection.betterNetwork(true);
    }

    /** A network chosen by hand that is not there, with leave to take another. */
    private void fallBack() {
        boolean away = !systems.suitable() && !radio.connected();
        if (away && selector.mode() instanceof NetworkSelection.Manual manual && manual.fallback()) {
            stack.searchNetworks();
        }
    }

    @Override
    public Future<List<ScannedNetwork>> scan() {
        return selection.isOn()
                ? requests.search(this::searchResult)
                : Future.failedFuture(new Refusal(Reason.RADIO_OFF));
    }

    private List<ScannedNetwork> searchResult() {
        Set<Plmn> refused = new HashSet<>(stack.usim().map(Usim::forbidden).orElse(List.of()));
        radio.heard().stream()
                .flatMap(it -> it.cell().plmns().stream())
                .filter(it -> denied().contains(NetworkDenylist.Condition.CARD)
                        || selector.denied().denies(it))
                .forEach(refused::add);
        return NetworkSearch.result(radio.heard(), selection.registeredWith(), systems.rat(), refused, names);
    }

    @Override
    public void abort() {
        requests.refuseAll(Reason.ABORTED);
    }

    @Override
    public boolean attached() {
        return systems.registeredForPacket();
    }

    @Override
    public Future<Void> attach() {
        if (!selection.isOn()) {
            return Future.failedFuture(new Refusal(Reason.RADIO_OFF));
        }
        if (selector.mode() instanceof NetworkSelection.Deregistered) {
            return Future.failedFuture(new Refusal(Reason.NO_NETWORK_SERVICE));
        }
        Future<Void> done = requests.registration(new NetworkSelection.Automatic());
        selection.together(() -> systems.wantPacket(true));
        stack.registrationChanged();
        return done;
    }

    @Override
    public Future<Void> detach() {
        Future<Void> done = requests.deregistration(true);
        selection.together(() -> systems.wantPacket(false));
        stack.registrationChanged();
        return done;
    }

    @Override
    public Optional<NetworkTime> time() {
        return clock.now();
    }

    @Override
    public Optional<NetworkTime> timeTold() {
        return clock.lastTold();
    }
}
