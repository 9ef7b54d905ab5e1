package dev.mynah.modem.sim;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.cat.command.RefreshMode;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.PinStatus;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Sim;
import dev.mynah.modem.SimState;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.Toolkit;
import dev.mynah.modem.cat.CatTerminal;
import dev.mynah.modem.cat.LocalFacts;
import dev.mynah.modem.cat.Refreshing;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The card behind a slot. It is brought up as a modem does: reset, what the terminal can do, the identity of the card, its
 * applications, the USIM, the PIN, the files. The stack works on a logical channel of its own so that the basic channel
 * belongs to the hosts, with the USIM selected as they expect it. TS 31.102 5.1.1, TS 102 221 14.
 */
public final class CardSim implements Sim {
    private final Timeline timeline;
    private final SimOwner owner;
    private final CatTerminal toolkit;
    private final Terminal terminal;
    private final Optional<Terminal> isdrTerminal;
    private final HostAccess hosts;
    private final PinCommands pins = new PinCommands(this);

    private boolean powered;
    private SimState state = SimState.NOT_READY;
    private CardContent content = CardContent.NONE;
    private byte[] atr = new byte[0];
    private Optional<String> eid = Optional.empty();
    private Optional<SimFiles> files = Optional.empty();
    private Optional<Usim> usim = Optional.empty();

    /**
     * @param port the port the slot is mapped to
     * @param isdrPort the port that alone carries the ISD-R, in MEP modes A1 and A2
     */
    public CardSim(
            CardPort port, Optional<? extends CardPort> isdrPort, Timeline timeline, LocalFacts facts, SimOwner owner) {
        this.timeline = timeline;
        this.owner = owner;
        this.terminal = new Terminal(port);
        this.toolkit = new CatTerminal(timeline, new BasicChannel(terminal), facts, this::refresh, owner::toolkitEvent);
        terminal.onProactiveCommand(toolkit::waits);
        this.isdrTerminal = isdrPort.map(it -> isdrTerminal(it, facts));
        this.hosts = new HostAccess(this, terminal, isdrTerminal);
    }

    /** That port has no profile of its own, but a session with the terminal like any other. */
    private Terminal isdrTerminal(CardPort port, LocalFacts facts) {
        Terminal made = new Terminal(port);
        CatTerminal own = new CatTerminal(
                timeline,
                new BasicChannel(made),
                facts,
                refresh -> refresh.done().run(),
                event -> {});
        made.onProactiveCommand(own::waits);
        return made;
    }

    /** The card's toolkit, for hosts. */
    public Toolkit toolkit() {
        return toolkit;
    }

    /** Something about the stack has changed that the card may want to know. */
    public void noticed(SubscriptionEvent event) {
        toolkit.noticed(event);
    }

    /** Powers the card; it is up, or known not to be, some turns later. */
    public void powerOn() {
        if (!powered) {
            powered = true;
            timeline.execute(() -> activate(true));
        }
    }

    /** Takes the power away. */
    public void powerOff() {
        if (powered) {
            leaveUsim();
            forget();
            moveTo(SimState.NOT_READY);
        }
    }

    /** The card has been pulled out of the slot, where nothing answers any more. */
    public void pulledOut() {
        leaveUsim();
        forget();
        atr = new byte[0];
        eid = Optional.empty();
        moveTo(SimState.ABSENT);
    }

    private void forget() {
        powered = false;
        toolkit.reset();
        hosts.reset();
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
            hosts.reset();
        }
        if (withReset) {
            atr = terminal.reset();
        }
        if (atr.length == 0) {
            moveTo(SimState.ABSENT);
            return;
        }
        CardStart start = new CardStart(terminal, afterReset ? Optional.empty() : files);
        if (!start.introduce(afterReset, toolkit)) {
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

    private void refresh(Refreshing refresh) {
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
    public void poll() {
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

    @Override
    public SimState state() {
        return state;
    }

    @Override
    public Optional<String> iccid() {
        return content.iccid();
    }

    @Override
    public Optional<String> imsi() {
        return usim.map(it -> it.subscriber().imsi());
    }

    @Override
    public Optional<String> serviceProviderName() {
        return content.serviceProviderName();
    }

    @Override
    public List<String> msisdns() {
        return content.msisdns();
    }

    @Override
    public byte[] atr() {
        return atr.clone();
    }

    @Override
    public Optional<String> eid() {
        return eid;
    }

    @Override
    public PinStatus pin(PinKey key) {
        return pins.status(key);
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

    @Override
    public Future<Void> verify(PinKey key, String pin) {
        return pins.verify(key, pin);
    }

    @Override
    public Future<Void> change(PinKey key, String pin, String newPin) {
        return pins.change(key, pin, newPin);
    }

    @Override
    public Future<Void> unblock(PinKey key, String puk, String newPin) {
        return pins.unblock(key, puk, newPin);
    }

    @Override
    public Future<Void> enable(PinKey key, boolean enabled, String pin) {
        return pins.enable(key, enabled, pin);
    }

    void pinMayHaveChanged() {
        if (files.isPresent() && hasUsim() && state != SimState.READY) {
            passGate();
        }
    }

    @Override
    public Future<byte[]> transmit(byte[] command) {
        return asHost(host -> host.transmit(command));
    }

    @Override
    public Future<OpenChannel> open(byte[] aid, int p2) {
        return asHost(host -> host.open(aid, p2));
    }

    @Override
    public Future<Void> close(int channel) {
        return attempt(() -> {
            hosts().close(channel);
            return null;
        });
    }

    @Override
    public Future<byte[]> transmit(int channel, byte[] command) {
        return asHost(host -> host.transmit(channel, command));
    }

    @Override
    public Future<FileResponse> file(FileCommand command) {
        return asHost(host -> host.file(files.orElseThrow(), command));
    }

    @Override
    public Future<List<byte[]>> applications() {
        return asHost(host -> content.applications());
    }

    private <T> Future<T> asHost(Function<HostAccess, T> command) {
        return attempt(() -> command.apply(hosts()));
    }

    private HostAccess hosts() {
        if (!powered || files.isEmpty()) {
            throw notReady();
        }
        return hosts;
    }

    // What hosts do to the card may change what the stack knows of it.

    void hostWrote() {
        usim.ifPresent(Usim::hostWrote);
    }

    void hostUsedPins() {
        timeline.execute(this::pinMayHaveChanged);
    }

    void hostSwitchedProfiles() {
        owner.profilesMayHaveChanged();
    }

    /** Somebody who is on the same port by another way, a door, sent a command there. */
    public void othersSent(byte[] command, byte[] response) {
        if (powered && files.isPresent()) {
            hosts.noticed(command);
            terminal.noticed(response);
        }
    }

    /** Somebody who is on the same port by another way has reset it: the stack begins with it anew. */
    public void othersReset() {
        if (powered && files.isPresent()) {
            leaveUsim();
            moveTo(SimState.NOT_READY);
            timeline.execute(() -> activate(false, true));
        }
    }

    static <T> Future<T> attempt(Supplier<T> command) {
        try {
            return Future.succeededFuture(command.get());
        } catch (Refusal refusal) {
            return Future.failedFuture(refusal);
        }
    }
}
