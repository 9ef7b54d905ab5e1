package dev.mynah.euicc.port;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.apdu.ClassByte;
import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.cat.ProactiveSession;
import dev.mynah.euicc.cat.applet.Applet;
import dev.mynah.euicc.file.CardFile;
import dev.mynah.euicc.file.DedicatedFile;
import dev.mynah.euicc.file.FileSystem;
import dev.mynah.euicc.pin.Pins;
import dev.mynah.euicc.pin.Verifications;
import dev.mynah.euicc.profile.InstalledProfile;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** One port of the card, with everything a terminal can change there that a reset undoes. */
public final class EsimPort implements CardPort {

    /** GET RESPONSE hands out what {@link LogicalChannel#deliver} kept, so its own answer isn't delivered again. */
    private static final int GET_RESPONSE = 0xC0;

    /** The class of the GSM SIM's commands, which knows no channels. */
    private static final int GSM_CLASS = 0xA0;

    /** TS 51.011 9.4.3. */
    private static final StatusWord GSM_MEMORY_PROBLEM = new StatusWord(0x9240);

    private static final int RESUME_INS = 0x76;
    private static final int RESUME_P1 = 0x01;

    /** What kind of terminal this card session is with; its first command says so, and only a reset ends it. */
    private enum Operation {
        UNDECIDED,
        UICC,
        GSM
    }

    private final int number;
    private final byte[] atr;
    private final FileSystem filesWithoutProfile;
    private final EnabledProfiles profiles;
    private final CardApplications cardApplications;
    private final @Nullable CommandRow[] commands = new CommandRow[256];
    private final Function<EsimPort, GsmOperation> gsmOperation;
    private final RandomGenerator random;
    private final CardJournal journal;

    private final LogicalChannels channels = new LogicalChannels(this);
    private final ProactiveSession proactiveSession = new ProactiveSession();
    private final Applet applet = new Applet(proactiveSession);
    private final Verifications verifications = new Verifications(Pins.none());
    private final Suspension suspension = new Suspension();
    private Optional<InstalledProfile> profile = Optional.empty();
    private TerminalCapabilities terminalCapabilities = TerminalCapabilities.NONE;
    private Operation operation = Operation.UNDECIDED;
    private @Nullable GsmOperation gsm;

    /**
     * A port as after power on.
     *
     * @param atr its answer to reset
     * @param filesWithoutProfile what it shows while no profile is enabled
     * @param cardApplications applications that answer for themselves and can be selected here
     * @param commands what the operating system knows
     * @param gsmOperation what answers class A0 in a session that begins with it
     * @param random where challenges and tokens come from
     */
    public EsimPort(
            int number,
            byte[] atr,
            FileSystem filesWithoutProfile,
            EnabledProfiles profiles,
            CardApplications cardApplications,
            List<CommandRow> commands,
            Function<EsimPort, GsmOperation> gsmOperation,
            RandomGenerator random,
            CardJournal journal) {
        this.number = number;
        this.atr = atr.clone();
        this.filesWithoutProfile = filesWithoutProfile;
        this.profiles = profiles;
        this.cardApplications = cardApplications;
        this.gsmOperation = gsmOperation;
        this.random = random;
        this.journal = journal;
        commands.forEach(row -> this.commands[row.ins()] = row);
        reset();
    }

    @Override
    public byte[] reset() {
        if (!suspension.reset()) {
            start();
        }
        return atr.clone();
    }

    /** Begins a card session. */
    private void start() {
        proactiveSession.reset();
        terminalCapabilities = TerminalCapabilities.NONE;
        operation = Operation.UNDECIDED;
        gsm = null;
        showProfile();
        channels.reset();
        commit();
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
            return ResponseApdu.of(operation == Operation.GSM ? GSM_MEMORY_PROBLEM : StatusWord.MEMORY_PROBLEM)
                    .bytes();
        }
        if (answer.sw() == StatusWord.OK.value() && proactiveSession.waiting() > 0) {
            answer = answer.with(StatusWord.proactiveCommandWaiting(proactiveSession.waiting()));
        }
        return answer.bytes();
    }

    private ResponseApdu execute(CommandApdu command) {
        if (suspension.suspended()) {
            return ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        if (suspension.reactivated() && !resumes(command)) {
            suspension.end();
            start();
        }
        return command.cla() == GSM_CLASS ? executeGsm(command) : executeUicc(command);
    }

    private static boolean resumes(CommandApdu command) {
        return command.cla() == 0x80 && command.ins() == RESUME_INS && command.p1() == RESUME_P1;
    }

    private ResponseApdu executeGsm(CommandApdu command) {
        if (operation == Operation.UICC) {
            return ResponseApdu.of(StatusWord.CLASS_NOT_SUPPORTED);
        }
        GsmOperation current = gsm;
        if (current == null) {
            current = gsmOperation.apply(this);
            gsm = current;
        }
        ResponseApdu answer = current.transmit(command);
        if (answer.sw() != StatusWord.CLASS_NOT_SUPPORTED.value()) {
            operation = Operation.GSM;
        }
        return answer;
    }

    private ResponseApdu executeUicc(CommandApdu command) {
        StatusWord refusal = ClassByte.refusal(command.cla());
        if (refusal != null) {
            return ResponseApdu.of(refusal);
        }
        if (operation == Operation.GSM) {
            return ResponseApdu.of(StatusWord.CLASS_NOT_SUPPORTED);
        }
        operation = Operation.UICC;
        int on = ClassByte.channel(command.cla());
        if (!channels.isOpen(on)) {
            return ResponseApdu.of(StatusWord.CHANNEL_NOT_SUPPORTED);
        }
        LogicalChannel channel = channels.channel(on);
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

    /** Its answer to reset. */
    byte[] atr() {
        return atr.clone();
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

    /** The channel that is always open. */
    public LogicalChannel basicChannel() {
        return channels.channel(0);
    }

    /** Where random bytes come from. */
    public RandomGenerator random() {
        return random;
    }

    /** What the terminal can do, as far as it has said so since the reset. */
    public TerminalCapabilities terminalCapabilities() {
        return terminalCapabilities;
    }

    /** TERMINAL CAPABILITY. */
    public void terminalCapabilities(TerminalCapabilities said) {
        terminalCapabilities = said;
    }

    /** SUSPEND UICC: gives the token to go on with after the next reset; none while a proactive session runs. */
    public byte[] suspend() {
        return proactiveSession.running() ? new byte[0] : suspension.suspend(random);
    }

    /** RESUME: goes on where SUSPEND UICC left off, or begins a new card session if the token is wrong. */
    public StatusWord resume(byte[] token) {
        boolean waiting = suspension.reactivated();
        StatusWord status = suspension.resume(token);
        if (waiting && !status.equals(StatusWord.OK)) {
            start();
        }
        return status;
    }

    public ProactiveSession proactiveSession() {
        return proactiveSession;
    }

    /** The toolkit application of the profile it shows. */
    public Applet applet() {
        return applet;
    }

    /** Applications that answer for themselves, a new one for each selection. */
    public List<CardApplication> cardApplications() {
        return cardApplications.on(profile);
    }

    /** Shows the profile that is enabled here now, after a change that has happened already. */
    public void profileChanged() {
        proactiveSession.abort();
        gsm = null;
        showProfile();
        channels.profileChanged();
    }

    private void showProfile() {
        profile = profiles.settle(number);
        verifications.reset(pins());
        applet.show(profile.flatMap(InstalledProfile::toolkit));
    }

    /**
     * Opens the first free channel; 0 when there is none. A terminal that didn't say it can use extended logical channels gets
     * none of those (TS 102 221 11.1.19.2.2).
     */
    public int openChannel(LogicalChannel from) {
        return channels.openFree(terminalCapabilities.extendedLogicalChannels(), from);
    }

    /** Opens a channel, unless it is open or there is no such one. */
    public boolean openChannel(int channel, LogicalChannel from) {
        return channels.open(channel, from);
    }

    /** Closes a channel other than the basic one, unless it isn't open. */
    public boolean closeChannel(int channel) {
        return channels.close(channel);
    }

    /** A session of an application is over on one channel; with the last one ends what its own codes allowed. */
    void sessionEnded(DedicatedFile application) {
        if (!channels.anyIn(application)) {
            verifications.sessionEnded(application);
        }
    }

    /** Whether another channel has a file, or something in it, selected. */
    public boolean isSelectedElsewhere(CardFile file, LogicalChannel than) {
        return channels.anyOtherIn(file, than);
    }
}
