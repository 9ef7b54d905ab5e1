package dev.mynah.modem.baseband;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Network;
import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Registration;
import dev.mynah.modem.ScannedNetwork;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.emm.EmmUe;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A stack's place in the network as hosts see it, and what they may ask about it. */
final class StackNetwork implements Network {
    private final RadioStack stack;
    private final Radio radio;
    private final PlmnSelector selector;
    private final EmmUe emm;
    private final NetworkNames names;
    private final NetworkClock clock;
    private final UserRequests requests;

    StackNetwork(
            RadioStack stack,
            Radio radio,
            PlmnSelector selector,
            EmmUe emm,
            NetworkNames names,
            NetworkClock clock,
            UserRequests requests) {
        this.stack = stack;
        this.radio = radio;
        this.selector = selector;
        this.emm = emm;
        this.names = names;
        this.clock = clock;
        this.requests = requests;
    }

    @Override
    public Registration registration(Domain domain) {
        Optional<Cell> cell = radio.camped().map(CellMeasurement::cell);
        return Registrations.of(domain, emm, stack.usim().isPresent(), stack.atHome(), cell);
    }

    @Override
    public Optional<ServingNetwork> serving() {
        return stack.registeredWith().map(plmn -> {
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
        stack.keepSelection();
        if (!stack.isOn()) {
            return Future.failedFuture(new Refusal(Reason.RADIO_OFF));
        }
        if (selection instanceof NetworkSelection.Deregistered) {
            return detach();
        }
        Future<Void> done = requests.registration(selection);
        if (leadsElsewhere(selection)) {
            emm.becomeIdle();
        }
        emm.want(true);
        stack.reselect();
        fallBack();
        stack.registrationChanged();
        return done;
    }

    /** A choice that ends the present connection: another network by hand, or a better one when asked to choose again. */
    private boolean leadsElsewhere(NetworkSelection selection) {
        if (selection instanceof NetworkSelection.Manual manual) {
            return emm.registered() && !stack.registeredWith().equals(Optional.of(manual.plmn()));
        }
        return stack.betterNetwork(true);
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
            stack.searchNetworks();
        }
    }

    @Override
    public Future<List<ScannedNetwork>> scan() {
        return stack.isOn() ? requests.search(this::searchResult) : Future.failedFuture(new Refusal(Reason.RADIO_OFF));
    }

    private List<ScannedNetwork> searchResult() {
        Set<Plmn> refused = new HashSet<>(stack.usim().map(Usim::forbidden).orElse(List.of()));
        return NetworkSearch.result(radio.heard(), stack.registeredWith(), refused, names);
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
        if (!stack.isOn()) {
            return Future.failedFuture(new Refusal(Reason.RADIO_OFF));
        }
        if (selector.mode() instanceof NetworkSelection.Deregistered) {
            return Future.failedFuture(new Refusal(Reason.NO_NETWORK_SERVICE));
        }
        Future<Void> done = requests.registration(new NetworkSelection.Automatic());
        emm.want(true);
        stack.registrationChanged();
        return done;
    }

    @Override
    public Future<Void> detach() {
        Future<Void> done = requests.deregistration();
        emm.want(false);
        stack.registrationChanged();
        return done;
    }

    @Override
    public Optional<NetworkTime> time() {
        return clock.now();
    }
}
