package dev.mynah.modem.baseband;

import dev.mynah.modem.Ims;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.radio.Radio;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** The host's client of the IMS as its stack sees it. */
final class ImsClient implements Ims {
    /** NR is let alone for so long: a call has been set up by then, and its connection keeps the UE where it is. */
    private static final Duration FALLBACK = Duration.ofSeconds(30);

    private final RadioStack stack;
    private final Radio radio;
    private final Systems systems;
    private final Selection selection;
    private final SharedReceiver receiver;
    private final Consumer<SubscriptionEvent> tell;
    private Registration registration = Registration.NONE;
    private int calls;

    ImsClient(
            RadioStack stack,
            Radio radio,
            Systems systems,
            Selection selection,
            SharedReceiver receiver,
            Consumer<SubscriptionEvent> tell) {
        this.stack = stack;
        this.radio = radio;
        this.systems = systems;
        this.selection = selection;
        this.receiver = receiver;
        this.tell = tell;
    }

    @Override
    public Registration registration() {
        return registration;
    }

    @Override
    public void registered(Registration now) {
        if (!now.equals(registration)) {
            registration = now;
            tell.accept(new SubscriptionEvent.ImsRegistrationChanged(now));
        }
    }

    @Override
    public void calls(int now) {
        calls = now;
    }

    boolean inCall() {
        return calls > 0;
    }

    @Override
    public Optional<Obstacle> obstacle() {
        if (!systems.registeredForPacket()) {
            return Optional.of(Obstacle.NO_SERVICE);
        }
        return receiver.taken() ? Optional.of(Obstacle.RECEIVER_TAKEN) : Optional.empty();
    }

    @Override
    public Future<Void> fallBackToEps() {
        if (!systems.registered() || !systems.rat().equals(Optional.of(Rat.NR))) {
            return Future.failedFuture(new Refusal(Reason.NOT_ALLOWED));
        }
        if (radio.heard().stream().map(CellMeasurement::cell).noneMatch(this::takesCalls)) {
            return Future.failedFuture(new Refusal(Reason.NO_NETWORK_SERVICE));
        }
        selection.avoid(Rat.NR, Optional.of(FALLBACK));
        stack.becomeIdle();
        selection.reselect();
        stack.registrationChanged();
        return Future.succeededFuture();
    }

    private boolean takesCalls(Cell cell) {
        return cell.rat() == Rat.E_UTRAN
                && selection.registeredWith().filter(cell.plmns()::contains).isPresent();
    }
}
