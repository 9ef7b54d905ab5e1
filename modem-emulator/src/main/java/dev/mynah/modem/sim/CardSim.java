package dev.mynah.modem.sim;

import dev.mynah.euicc.CardPort;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.PinStatus;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Sim;
import dev.mynah.modem.SimState;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The card behind a slot. It is brought up as a modem does: reset, what the terminal can do, the identity of the card, its
 * applications, the USIM, the PIN, the files. The stack works on a logical channel of its own so that the basic channel
 * belongs to the hosts, with the USIM selected as they expect it. TS 31.102 5.1.1, TS 102 221 14.
 */
public final class CardSim implements Sim {
    /** Where hosts' numbers begin for channels on the port of the ISD-R, in modes where it has one of its own. */
    private static final int ISD_R_SESSIONS = 32;

    private static final int PIN_INSTRUCTIONS_FROM = 0x20;
    private static final int PIN_INSTRUCTIONS_TO = 0x2C;
    private static final int STORE_DATA = 0xE2;

    private final Timeline timeline;
    private final SimOwner owner;
    private final Toolkit toolkit;
    private final Terminal terminal;
    private final HostChannels channels;
    private final Optional<Terminal> isdrTerminal;
    private final Optional<HostChannels> isdrChannels;

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
    public CardSim(CardPort port, Optional<? extends CardPort> isdrPort, Timeline timeline, SimOwner owner) {
        this.timeline = timeline;
        this.owner = owner;
        this.toolkit = new Toolkit(timeline, this::refresh);
        this.terminal = terminal(port);
        this.channels = new HostChannels(terminal);
        this.isdrTerminal = isdrPort.map(this::terminal);
        this.isdrChannels = isdrTerminal.map(HostChannels::new);
    }

    private Terminal terminal(CardPort port) {
        Terminal[] self = new Terminal[1];
        self[0] = new Terminal(port, length -> toolkit.waits(self[0], length));
        return self[0];
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
            powered = false;
            toolkit.reset();
            channels.clear();
            files = Optional.empty();
            content = CardContent.NONE;
            moveTo(SimState.NOT_READY);
        }
    }

    private void activate(boolean withReset) {
        if (!powered) {
            return;
        }
        if (withReset) {
            toolkit.reset();
            channels.clear();
            atr = terminal.reset();
        }
        if (atr.length == 0) {
            moveTo(SimState.ABSENT);
            return;
        }
        CardStart start = new CardStart(terminal, withReset ? Optional.empty() : files);
        if (!start.introduce(withReset)) {
            moveTo(SimState.FAILED);
            return;
        }
        if (eid.isEmpty() && EidReading.euicc(atr)) {
            eid = EidReading.read(isdrTerminal.orElse(terminal), isdrChannels.orElse(channels));
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

    private void refresh(Toolkit.Refresh refresh) {
        if (refresh.filesOnly()) {
            usim.ifPresent(it -> {
                it.hostWrote();
                content = content.withUsim(files.orElseThrow());
            });
            refresh.done().run();
            return;
        }
        leaveUsim();
        moveTo(SimState.NOT_READY);
        if (!refresh.byReset()) {
            refresh.done().run();
        }
        activate(refresh.byReset());
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
        return files.isPresent() && hasUsim() ? new Pins(files.get()).status(key) : new PinStatus(false, false, 0, 0);
    }

    private boolean hasUsim() {
        return state != SimState.ABSENT && state != SimState.NOT_READY && state != SimState.FAILED;
    }

    private Pins pins() {
        if (!hasUsim()) {
            throw new Refusal(state == SimState.ABSENT ? Reason.SIM_ABSENT : Reason.SIM_NOT_READY);
        }
        return new Pins(files.orElseThrow());
    }

    @Override
    public Future<Void> verify(PinKey key, String pin) {
        return afterGate(() -> {
            if (key == PinKey.PIN1 && state == SimState.PUK_REQUIRED) {
                throw new Refusal(Reason.SIM_PUK_REQUIRED);
            }
            Pins pins = pins();
            if (key == PinKey.PIN1 && state != SimState.PIN_REQUIRED) {
                throw new Refusal(Reason.NOT_ALLOWED);
            }
            pins.verify(key, pin);
        });
    }

    @Override
    public Future<Void> change(PinKey key, String pin, String newPin) {
        return afterGate(() -> pins().change(key, pin, newPin));
    }

    @Override
    public Future<Void> unblock(PinKey key, String puk, String newPin) {
        return afterGate(() -> pins().unblock(key, puk, newPin));
    }

    @Override
    public Future<Void> enable(PinKey key, boolean enabled, String pin) {
        return afterGate(() -> {
            if (key != PinKey.PIN1) {
                throw new Refusal(Reason.NOT_SUPPORTED);
            }
            pins().enable(key, enabled, pin);
        });
    }

    /** Runs a PIN command and then looks where the USIM stands, whatever came of the command. */
    private Future<Void> afterGate(Runnable command) {
        Future<Void> done = attempt(() -> {
            command.run();
            return null;
        });
        pinMayHaveChanged();
        return done;
    }

    private void pinMayHaveChanged() {
        if (files.isPresent() && hasUsim() && state != SimState.READY) {
            passGate();
        }
    }

    @Override
    public Future<byte[]> transmit(byte[] command) {
        return attempt(() -> {
            requireCard();
            byte[] response = terminal.pass(command);
            noticed(command);
            return response;
        });
    }

    @Override
    public Future<OpenChannel> open(byte[] aid, int p2) {
        return attempt(() -> {
            requireCard();
            if (aid.length > 16) {
                throw new Refusal(Reason.INVALID_ARGUMENT);
            }
            if (isdrChannels.isPresent() && EidReading.isIsdR(aid)) {
                OpenChannel channel = isdrChannels.get().open(aid, p2);
                return new OpenChannel(channel.number() + ISD_R_SESSIONS, channel.selectResponse());
            }
            return channels.open(aid, p2);
        });
    }

    @Override
    public Future<Void> close(int channel) {
        return attempt(() -> {
            requireCard();
            channelsOf(channel).close(numberOf(channel));
            return null;
        });
    }

    @Override
    public Future<byte[]> transmit(int channel, byte[] command) {
        return attempt(() -> {
            requireCard();
            byte[] response = channelsOf(channel).transmit(numberOf(channel), command);
            noticed(command);
            return response;
        });
    }

    private HostChannels channelsOf(int session) {
        return session >= ISD_R_SESSIONS ? isdrChannels.orElse(channels) : channels;
    }

    private int numberOf(int session) {
        return session >= ISD_R_SESSIONS && isdrChannels.isPresent() ? session - ISD_R_SESSIONS : session;
    }

    /** A host's own command may have changed what the stack knows of the card. */
    private void noticed(byte[] command) {
        if (command.length < 4) {
            return;
        }
        int ins = command[1] & 0xFF;
        if (ins >= PIN_INSTRUCTIONS_FROM && ins <= PIN_INSTRUCTIONS_TO) {
            timeline.execute(this::pinMayHaveChanged);
        } else if (ins == STORE_DATA && changesProfiles(command)) {
            owner.profilesMayHaveChanged();
        } else if (FileCommands.writes(ins)) {
            usim.ifPresent(Usim::hostWrote);
        }
    }

    /** ES10c functions that switch profiles: EnableProfile, DisableProfile, eUICCMemoryReset. SGP.22 5.7. */
    private static boolean changesProfiles(byte[] storeData) {
        int function = storeData.length > 6 ? (storeData[5] & 0xFF) << 8 | (storeData[6] & 0xFF) : 0;
        return function == 0xBF31 || function == 0xBF32 || function == 0xBF34;
    }

    @Override
    public Future<FileResponse> file(FileCommand command) {
        return attempt(() -> {
            requireCard();
            FileResponse response = new FileCommands(files.orElseThrow()).run(command);
            if (FileCommands.writes(command.instruction())) {
                usim.ifPresent(Usim::hostWrote);
            }
            return response;
        });
    }

    @Override
    public Future<List<byte[]>> applications() {
        return attempt(() -> {
            requireCard();
            return content.applications();
        });
    }

    private void requireCard() {
        if (!powered || files.isEmpty()) {
            throw new Refusal(state == SimState.ABSENT ? Reason.SIM_ABSENT : Reason.SIM_NOT_READY);
        }
    }

    private static <T> Future<T> attempt(Supplier<T> command) {
        try {
            return Future.succeededFuture(command.get());
        } catch (Refusal refusal) {
            return Future.failedFuture(refusal);
        }
    }
}
