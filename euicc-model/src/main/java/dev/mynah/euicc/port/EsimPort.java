package dev.mynah.euicc.port;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.apdu.ClassByte;
import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.cat.ProactiveSession;
import dev.mynah.euicc.file.FileSystem;
import dev.mynah.euicc.pin.Pins;
import dev.mynah.euicc.pin.Verifications;
import dev.mynah.euicc.profile.InstalledProfile;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One port of the card, with everything a terminal can change there that a reset undoes. */
public final class EsimPort implements CardPort {

    /** The channels a port has, the basic one included (TS 102 221 8.7). */
    private static final int CHANNELS = 20;

    /** GET RESPONSE hands out what {@link LogicalChannel#deliver} kept, so its own answer isn't delivered again. */
    private static final int GET_RESPONSE = 0xC0;

    private final int number;
    private final byte[] atr;
    private final FileSystem filesWithoutProfile;
    private final EnabledProfiles profiles;
    private final List<Supplier<CardApplication>> cardApplications;
    private final @Nullable CommandRow[] commands = new CommandRow[256];
    private final CardJournal journal;

    private final LogicalChannel[] channels = new LogicalChannel[CHANNELS];
    private final boolean[] open = new boolean[CHANNELS];
    private final ProactiveSession proactiveSession = new ProactiveSession();
    private final Verifications verifications = new Verifications(Pins.none());
    private Optional<InstalledProfile> profile = Optional.empty();

    /**
     * A port as after power on.
     *
     * @param atr its answer to reset
     * @param filesWithoutProfile what it shows while no profile is enabled
     * @param cardApplications applications that answer for themselves and can be selected here
     * @param commands what the operating system knows
     */
    public EsimPort(
            int number,
            byte[] atr,
            FileSystem filesWithoutProfile,
            EnabledProfiles profiles,
            List<Supplier<CardApplication>> cardApplications,
            List<CommandRow> commands,
            CardJournal journal) {
        this.number = number;
        this.atr = atr.clone();
        this.filesWithoutProfile = filesWithoutProfile;
        this.profiles = profiles;
        this.cardApplications = List.copyOf(cardApplications);
        this.journal = journal;
        commands.forEach(row -> this.commands[row.ins()] = row);
        reset();
    }

    @Override
    public byte[] reset() {
        proactiveSession.reset();
        showProfile();
        for (int i = 0; i < CHANNELS; i++) {
            open[i] = i == 0;
            channels[i] = new LogicalChannel(i, this);
        }
        commit();
        return atr.clone();
    }

    /** Whether the memory has taken what changed; what it hasn't is tried again with the next command. */
    private boolean commit() {
        try {
            journal.commit();
            return true;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    @Override
    public byte[] transmit(byte[] commandApdu) {
        ResponseApdu answer = CommandApdu.parse(commandApdu)
                .map(this::execute)
                .orElseGet(() -> ResponseApdu.of(StatusWord.WRONG_LENGTH));
        if (!commit()) {
            return ResponseApdu.of(StatusWord.MEMORY_PROBLEM).bytes();
        }
        if (answer.sw() == StatusWord.OK.value() && proactiveSession.waiting() > 0) {
            answer = answer.with(StatusWord.proactiveCommandWaiting(proactiveSession.waiting()));
        }
        return answer.bytes();
    }

    private ResponseApdu execute(CommandApdu command) {
        StatusWord refusal = ClassByte.refusal(command.cla());
        if (refusal != null) {
            return ResponseApdu.of(refusal);
        }
        int on = ClassByte.channel(command.cla());
        if (!open[on]) {
            return ResponseApdu.of(StatusWord.CHANNEL_NOT_SUPPORTED);
        }
        LogicalChannel channel = channels[on];
        CommandRow row = commands[command.ins()];
        CardApplication application = channel.cardApplication();
        if (application != null && (row == null || !row.always())) {
            return channel.deliver(command, application.transmit(command));
        }
        if (row == null) {
            return channel.deliver(command, ResponseApdu.of(StatusWord.INSTRUCTION_NOT_SUPPORTED));
        }
        if (!row.type().fits(command.cla())) {
            return channel.deliver(command, ResponseApdu.of(StatusWord.CLASS_NOT_SUPPORTED));
        }
        if (command.ins() == GET_RESPONSE) {
            return row.command().execute(channel, command);
        }
        return channel.deliver(command, row.command().execute(channel, command));
    }

    /** Which port of the card it is. */
    public int number() {
        return number;
    }

    /** The profile it shows. */
    public Optional<InstalledProfile> profile() {
        return profile;
    }

    /** The files it shows. */
    public FileSystem files() {
        return profile.map(InstalledProfile::files).orElse(filesWithoutProfile);
    }

    /** The codes that can be shown here. */
    public Pins pins() {
        return profile.map(InstalledProfile::pins).orElseGet(Pins::none);
    }

    /** The codes that have been shown here. */
    public Verifications verifications() {
        return verifications;
    }

    /** The proactive session. */
    public ProactiveSession proactiveSession() {
        return proactiveSession;
    }

    /** Applications that answer for themselves, a new one for each selection. */
    public List<CardApplication> cardApplications() {
        return cardApplications.stream().map(Supplier::get).toList();
    }

    /** Shows the profile that is enabled here now, after a change that has happened already. */
    public void profileChanged() {
        proactiveSession.abort();
        showProfile();
        for (int i = 0; i < CHANNELS; i++) {
            channels[i].profileChanged();
            open[i] = i == 0 || (open[i] && channels[i].cardApplication() != null);
        }
    }

    private void showProfile() {
        profile = profiles.settle(number);
        verifications.reset(pins());
    }

    /** Opens the first free channel; 0 when there is none. */
    public int openChannel(LogicalChannel from) {
        for (int i = 1; i < CHANNELS; i++) {
            if (openChannel(i, from)) {
                return i;
            }
        }
        return 0;
    }

    /** Opens a channel, unless it is open or there is no such one. */
    public boolean openChannel(int channel, LogicalChannel from) {
        if (channel < 1 || channel >= CHANNELS || open[channel]) {
            return false;
        }
        open[channel] = true;
        channels[channel] = new LogicalChannel(channel, this);
        if (from.number() != 0) {
            channels[channel].copySelection(from);
        }
        return true;
    }

    /** Closes a channel other than the basic one, unless it isn't open. */
    public boolean closeChannel(int channel) {
        if (channel < 1 || channel >= CHANNELS || !open[channel]) {
            return false;
        }
        open[channel] = false;
        return true;
    }
}
