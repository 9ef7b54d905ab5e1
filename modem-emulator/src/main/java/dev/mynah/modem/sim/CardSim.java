package dev.mynah.modem.sim;

import dev.mynah.euicc.CardPort;
import dev.mynah.modem.CardApplication;
import dev.mynah.modem.CardPower;
import dev.mynah.modem.Eap;
import dev.mynah.modem.Euicc;
import dev.mynah.modem.PhoneBook;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.PinStatus;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Sim;
import dev.mynah.modem.SimState;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.Toolkit;
import dev.mynah.modem.cat.CardErrands;
import dev.mynah.modem.cat.CatTerminal;
import dev.mynah.modem.cat.LocalFacts;
import dev.mynah.modem.cat.Refreshing;
import dev.mynah.modem.eap.EapSessions;
import dev.mynah.modem.euicc.ProfileAssistant;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The card behind a slot, for hosts and for the stack, which each have logical channels of their own. */
public final class CardSim implements Sim {
    private final Timeline timeline;
    private final SimOwner owner;
    private final CatTerminal toolkit;
    private final Terminal terminal;
    private final HostAccess hosts;
    private final CardSession session;
    private final PinCommands pins;
    private final CardPhoneBook phoneBook;
    private final CardPhoneBook fixedNumbers;
    private final CardPhoneBook ownNumbers;
    private final CardPhoneBook mailboxNumbers;
    private final IsdrChannel isdr;
    private final ProfileAssistant assistant;
    private final EapSessions eap;

    /**
     * @param port the port the slot is mapped to
     * @param isdrPort the port that alone carries the ISD-R, in MEP modes A1 and A2
     */
    public CardSim(
            CardPort port,
            Optional<? extends CardPort> isdrPort,
            Timeline timeline,
            LocalFacts facts,
            CardErrands errands,
            SimOwner owner) {
        this.timeline = timeline;
        this.owner = owner;
        this.terminal = new Terminal(port);
        this.toolkit =
                new CatTerminal(timeline, new BasicChannel(terminal), facts, errands, this::refresh, owner::cardEvent);
        terminal.onProactiveCommand(this::commandWaits);
        Optional<Terminal> isdrTerminal = isdrPort.map(it -> isdrTerminal(it, facts, errands));
        this.hosts = new HostAccess(this, terminal, isdrTerminal);
        this.eap = new EapSessions(this::eapUsim);
        this.session = new CardSession(timeline, owner, terminal, isdrTerminal, toolkit, this::channelsClosed);
        this.pins = new PinCommands(session);
        this.phoneBook =
                new CardPhoneBook(this::usimFiles, PhoneBookFiles::of, Reason.SIM_FAILURE, this::phoneBookWritten);
        this.fixedNumbers =
                new CardPhoneBook(this::usimFiles, FixedDialling::files, Reason.SIM_PIN2_REQUIRED, () -> {});
        this.mailboxNumbers =
                new CardPhoneBook(this::usimFiles, files -> List.of(SimFile.MBDN.path()), Reason.SIM_FAILURE, () -> {});
        this.ownNumbers = new CardPhoneBook(
                this::usimFiles,
                files -> List.of(SimFile.MSISDN.path()),
                Reason.SIM_FAILURE,
                session::ownNumbersWritten);
        this.isdr = new IsdrChannel(isdrTerminal.orElse(terminal));
        this.assistant = new ProfileAssistant(this::es10, owner::esimPort, this::hostSwitchedProfiles);
    }

    /** That port has no profile of its own, but a session with the terminal like any other. */
    private Terminal isdrTerminal(CardPort port, LocalFacts facts, CardErrands errands) {
        Terminal made = new Terminal(port);
        CatTerminal own = new CatTerminal(
                timeline,
                new BasicChannel(made),
                facts,
                errands,
                refresh -> refresh.done().run(),
                event -> {});
        made.onProactiveCommand(own::waits);
        return made;
    }

    /** A modem that leaves the card alone does not fetch either: the host sees the status word. */
    private void commandWaits(int length) {
        if (session.power() == CardPower.ON) {
            toolkit.waits(length);
        }
    }

    private void refresh(Refreshing refresh) {
        session.refresh(refresh);
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
        session.powerOn();
    }

    /** Takes the power away. */
    public void powerOff() {
        session.powerOff();
    }

    /** The card has been pulled out of the slot, where nothing answers any more. */
    public void pulledOut() {
        session.pulledOut();
    }

    /** Looks whether anything waits on the port, and whether the USIM is still the one that was opened. */
    public void poll() {
        session.poll();
    }

    @Override
    public SimState state() {
        return session.state();
    }

    @Override
    public Optional<String> iccid() {
        return session.content().iccid();
    }

    @Override
    public Optional<String> imsi() {
        return session.usim().map(it -> it.subscriber().imsi());
    }

    @Override
    public Optional<Plmn> home() {
        return session.usim().map(it -> it.subscriber().home());
    }

    @Override
    public Optional<String> serviceProviderName() {
        return session.content().serviceProviderName();
    }

    @Override
    public List<String> msisdns() {
        return session.content().msisdns();
    }

    @Override
    public byte[] atr() {
        return session.atr();
    }

    @Override
    public Optional<String> eid() {
        return session.eid();
    }

    @Override
    public PinStatus pin(PinKey key) {
        return pins.status(key);
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

    @Override
    public Optional<Boolean> fixedDialling() {
        return session.usim().flatMap(it -> it.fixedDialling().enabled());
    }

    @Override
    public Future<Void> fixedDialling(boolean on, String pin2) {
        if (session.usim().isEmpty()) {
            return Future.failedFuture(session.notReady());
        }
        FixedDialling service = session.usim().get().fixedDialling();
        if (service.enabled().isEmpty()) {
            return Future.failedFuture(new Refusal(Reason.NOT_SUPPORTED));
        }
        return pins.verify(PinKey.PIN2, pin2)
                .compose(verified -> service.enable(on)
                        ? Future.succeededFuture()
                        : Future.failedFuture(new Refusal(Reason.SIM_PIN2_REQUIRED)));
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
        return asHost(host -> host.file(stacksFiles(), command));
    }

    @Override
    public Future<FileResponse> file(byte[] application, FileCommand command) {
        return asHost(host -> inUse(application) ? host.file(stacksFiles(), command) : host.file(application, command));
    }

    @Override
    public Future<FileResponse> file(int channel, FileCommand command) {
        return asHost(host -> host.file(channel, command));
    }

    @Override
    public Future<byte[]> authenticate(byte[] application, int context, byte[] challenge) {
        return asHost(host -> inUse(application)
                ? new Authenticate(stacksFiles()).answer(context, challenge)
                : host.authenticate(application, context, challenge));
    }

    /** Whether a host means the USIM the stack has open. */
    private boolean inUse(byte[] application) {
        return application.length == 0
                || ApplicationRecord.usim(session.content().applications())
                        .filter(it -> Arrays.equals(it, application))
                        .isPresent();
    }

    private SimFiles stacksFiles() {
        return session.files().orElseThrow(session::notReady);
    }

    @Override
    public Future<List<byte[]>> applications() {
        return asHost(host -> session.content().applications());
    }

    @Override
    public List<CardApplication> directory() {
        return session.content().applications().stream()
                .flatMap(it -> ApplicationRecord.application(it).stream())
                .toList();
    }

    @Override
    public PhoneBook phoneBook() {
        return phoneBook;
    }

    @Override
    public PhoneBook fixedNumbers() {
        return fixedNumbers;
    }

    @Override
    public PhoneBook mailboxNumbers() {
        return mailboxNumbers;
    }

    @Override
    public PhoneBook ownNumbers() {
        return ownNumbers;
    }

    @Override
    public Eap eap() {
        return eap;
    }

    private EapUsim eapUsim(byte[] application) {
        if (session.usim().isEmpty()) {
            throw session.notReady();
        }
        if (application.length == 0 || !inUse(application)) {
            throw new Refusal(Reason.APPLICATION_NOT_FOUND);
        }
        return new EapUsim(session.usim().get().subscriber(), new Authenticate(stacksFiles()));
    }

    private void channelsClosed() {
        hosts.reset();
        eap.forget();
    }

    @Override
    public Euicc euicc() {
        return assistant;
    }

    private byte[] es10(byte[] request) {
        if (!session.up()) {
            throw session.notReady();
        }
        return isdr.ask(request);
    }

    private SimFiles usimFiles() {
        if (session.usim().isEmpty()) {
            throw session.notReady();
        }
        return stacksFiles();
    }

    void phoneBookWritten() {
        owner.cardEvent(new SubscriptionEvent.PhoneBookChanged());
    }

    @Override
    public CardPower power() {
        return session.power();
    }

    @Override
    public Future<Void> power(CardPower wanted) {
        return attempt(() -> {
            session.power(wanted);
            return null;
        });
    }

    private <T> Future<T> asHost(Function<HostAccess, T> command) {
        return attempt(() -> command.apply(hosts()));
    }

    private HostAccess hosts() {
        if (!session.up()) {
            throw session.notReady();
        }
        return hosts;
    }

    // What hosts do to the card may change what the stack knows of it.

    void hostWrote() {
        session.usim().ifPresent(Usim::hostWrote);
    }

    void hostUsedPins() {
        timeline.execute(session::pinMayHaveChanged);
    }

    void hostSwitchedProfiles() {
        owner.profilesMayHaveChanged();
    }

    /** Somebody who is on the same port by another way, a door, sent a command there. */
    public void othersSent(byte[] command, byte[] response) {
        if (session.up()) {
            hosts.noticed(command);
            terminal.noticed(response);
        }
    }

    /** Somebody who is on the same port by another way has reset it: the stack begins with it anew. */
    public void othersReset() {
        session.othersReset();
    }

    static <T> Future<T> attempt(Supplier<T> command) {
        try {
            return Future.succeededFuture(command.get());
        } catch (Refusal refusal) {
            return Future.failedFuture(refusal);
        }
    }
}
