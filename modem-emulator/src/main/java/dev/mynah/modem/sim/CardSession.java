package dev.mynah.modem.sim;

import dev.mynah.euicc.cat.command.RefreshMode;
import dev.mynah.modem.CardPower;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.SimState;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.cat.CatTerminal;
import dev.mynah.modem.cat.Refreshing;
import dev.mynah.network.air.time.Timeline;
import java.util.Optional;

/**
 * A session with the card, from its reset to the next. It is brought up as a modem does: reset, what the terminal can do, the
 * identity of the card, its applications, the USIM, the PIN, the files. The stack works on a logical channel of its own so
 * that the basic channel belongs to the hosts, with the USIM selected as they expect it. TS 31.102 5.1.1, TS 102 221 14.
 */
final class CardSession {
    private final Timeline timeline;
    private final SimOwner owner;
    private final Terminal terminal;
    private final Optional<Terminal> isdrTerminal;
    private final CatTerminal toolkit;
    private final Runnable closed;

    private boolean supplied;
    private CardPower power = CardPower.ON;
    private boolean powered;
    private SimState state = SimState.NOT_READY;
    private CardContent content = CardContent.NONE;
    private byte[] atr = new byte[0];
    private Optional<String> eid = Optional.empty();
    private Optional<SimFiles> files = Optional.empty();
    private Optional<Usim> usim = Optional.empty();

    /** @param closed the port was reset, which closes the channels hosts had on it */
    CardSession(
            Timeline timeline,
            SimOwner owner,
            Terminal terminal,
            Optional<Terminal> isdrTerminal,
            CatTerminal toolkit,
            Runnable closed) {
        this.timeline = timeline;
        this.owner = owner;
        this.terminal = terminal;
        this.isdrTerminal = isdrTerminal;
        this.toolkit = toolkit;
        this.closed = closed;
    }

    /** Powers the card; it is up, or known not to be, some turns later. */
    void powerOn() {
        supplied = true;
        if (!powered && power != CardPower.OFF) {
            powered = true;
            timeline.execute(() -> activate(true));
        }
    }

    /** Takes the power away, and what a host wanted of it. */
    void powerOff() {
        supplied = false;
        cutPower();
        power = CardPower.ON;
    }

    private void cutPower() {
        if (powered) {
            leaveUsim();
            forget();
            moveTo(SimState.NOT_READY);
        }
    }

    CardPower power() {
        return power;
    }

    /** Does as a host wants while the stack would give the card power. */
    void power(CardPower wanted) {
        if (atr.length == 0) {
            throw notReady();
        }
        if (wanted == power) {
            return;
        }
        if (wanted != CardPower.OFF && power != CardPower.OFF) {
            throw new Refusal(Reason.NOT_ALLOWED);
        }
        power = wanted;
        if (wanted == CardPower.OFF) {
            cutPower();
        } else if (supplied) {
            powerOn();
        }
        owner.powerChanged();
    }

    /** The card has been pulled out of the slot, where nothing answers any more. */
    void pulledOut() {
        leaveUsim();
        forget();
        atr = new byte[0];
        eid = Optional.empty();
        moveTo(SimState.ABSENT);
    }

    private void forget() {
        powered = false;
        toolkit.reset();
        closed.run();
        files = Optional.empty();
        content = CardContent.NONE;
    }

    private void activate(boolean withReset) {
        activate(withReset, withReset);
    }

    private void activate(boolean withReset, boolean afterReset) {
        if (!powered) {
            return;
        }
        if (afterReset) {
            toolkit.reset();
            closed.run();
        }
        if (withReset) {
            atr = terminal.reset();
        }
        if (atr.length == 0) {
            moveTo(SimState.ABSENT);
            return;
        }
        if (power == CardPower.PASS_THROUGH) {
            return;
        }
        CardStart start = new CardStart(terminal, afterReset ? Optional.empty() : files);
        if (!start.introduce(afterReset, owner.terminalCapability(), toolkit)) {
            moveTo(SimState.FAILED);
            return;
        }
        if (eid.isEmpty() && EidReading.euicc(atr)) {
            eid = EidReading.read(isdrTerminal.orElse(terminal));
        }
        files = Optional.of(start.files());
        content = start.identify();
        if (start.openUsim(content)) {
            passGate();
        } else {
            moveTo(SimState.ABSENT);
        }
    }

    /** Goes on when no PIN stands in the way. */
    private void passGate() {
        SimFiles open = files.orElseThrow();
        SimState gate = new Pins(open).gate();
        if (gate != SimState.READY) {
            moveTo(gate);
            return;
        }
        usim = Usim.read(open);
        if (usim.isEmpty()) {
            moveTo(SimState.FAILED);
            return;
        }
        content = content.withUsim(open);
        moveTo(SimState.READY);
        owner.usimReady(usim.get());
    }

    void refresh(Refreshing refresh) {
        owner.refreshed(refresh.told());
        boolean steering = refresh.mode() == RefreshMode.STEERING_OF_ROAMING;
        if (refresh.mode().filesOnly() || steering) {
            usim.ifPresent(it -> {
                it.hostWrote();
                it.listsChanged();
                content = content.withUsim(files.orElseThrow());
            });
            refresh.done().run();
            if (steering) {
                owner.steered();
            }
            return;
        }
        leaveUsim();
        moveTo(SimState.NOT_READY);
        if (refresh.mode() == RefreshMode.EUICC_PROFILE_STATE_CHANGE) {
            toolkit.profileChanged();
        }
        if (!refresh.mode().byReset()) {
            refresh.done().run();
        }
        activate(refresh.mode().byReset());
    }

    /**
     * Looks whether anything waits on the port, and whether the USIM is still the one that was opened: an ISD-R told not to
     * send REFRESH changes the profile without a word.
     */
    void poll() {
        if (!powered || files.isEmpty()) {
            return;
        }
        terminal.send(LogicalChannel.BASIC, Apdu.status());
        isdrTerminal.ifPresent(it -> it.send(LogicalChannel.BASIC, Apdu.status()));
        boolean usimThere = files.get().selectUsim().isPresent();
        boolean usimExpected = state != SimState.ABSENT;
        if (!toolkit.busy() && (usimThere != usimExpected || (!usimExpected && usimListed()))) {
            leaveUsim();
            moveTo(SimState.NOT_READY);
            activate(false);
        }
    }

    private boolean usimListed() {
        return ApplicationRecord.usim(files.orElseThrow().records(SimFile.DIR)).isPresent();
    }

    private void leaveUsim() {
        if (usim.isPresent()) {
            owner.usimGoing();
            usim = Optional.empty();
        }
    }

    private void moveTo(SimState next) {
        if (state != next) {
            state = next;
            owner.simChanged(next);
        }
    }

    /** Somebody who is on the same port by another way has reset it: the stack begins with it anew. */
    void othersReset() {
        if (powered && files.isPresent()) {
            leaveUsim();
            moveTo(SimState.NOT_READY);
            timeline.execute(() -> activate(false, true));
        }
    }

    /** Looks where the USIM stands behind its PIN now, and tells that somebody has used one. */
    void pinMayHaveChanged() {
        if (files.isPresent() && hasUsim() && state != SimState.READY) {
            passGate();
        }
        owner.cardEvent(new SubscriptionEvent.PinsUsed());
    }

    // What is known of the card.

    SimState state() {
        return state;
    }

    /** Whether the card answers and its files can be reached. */
    boolean up() {
        return powered && (files.isPresent() || power == CardPower.PASS_THROUGH);
    }

    boolean hasUsim() {
        return state != SimState.ABSENT && state != SimState.NOT_READY && state != SimState.FAILED;
    }

    Optional<SimFiles> files() {
        return files;
    }

    /** Why the card can't be used. */
    Refusal notReady() {
        return new Refusal(state == SimState.ABSENT ? Reason.SIM_ABSENT : Reason.SIM_NOT_READY);
    }

    /** What is remembered of EF.MSISDN is old. */
    void ownNumbersWritten() {
        files.ifPresent(it -> content = content.withUsim(it));
    }

    CardContent content() {
        return content;
    }

    Optional<Usim> usim() {
        return usim;
    }

    byte[] atr() {
        return atr.clone();
    }

    Optional<String> eid() {
        return eid;
    }
}
