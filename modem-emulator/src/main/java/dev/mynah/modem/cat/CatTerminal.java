package dev.mynah.modem.cat;

import dev.mynah.euicc.cat.command.MoreTime;
import dev.mynah.euicc.cat.command.PollInterval;
import dev.mynah.euicc.cat.command.PollingOff;
import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.command.ProactiveCommand.Decoded;
import dev.mynah.euicc.cat.command.ProvideLocalInformation;
import dev.mynah.euicc.cat.command.Refresh;
import dev.mynah.euicc.cat.command.SendShortMessage;
import dev.mynah.euicc.cat.command.SetUpCall;
import dev.mynah.euicc.cat.command.SetUpEventList;
import dev.mynah.euicc.cat.command.TerminalResponse;
import dev.mynah.euicc.cat.command.TimerManagement;
import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.CommandDetails;
import dev.mynah.euicc.cat.object.GeneralResult;
import dev.mynah.euicc.cat.object.ObjectTypes;
import dev.mynah.euicc.cat.object.Result;
import dev.mynah.euicc.cat.terminal.TerminalFeature;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.Toolkit;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The toolkit of one slot's terminal: fetches the command that waits, performs it or hands it to a host, and answers. One
 * command is out at a time. TS 102 223 4.2, 6.
 */
public final class CatTerminal implements Toolkit {
    private static final int NO_CHANNEL_AVAILABLE = 0x01;
    private static final int NO_SPECIFIC_CAUSE = 0x00;
    /** TS 102 223 8.12.2. */
    private static final int NO_SERVICE = 0x04;

    /** A command in a host's hands. */
    private record Pending(CommandDetails details, ProactiveCommand command, byte[] fetched) {}

    private final Timeline timeline;
    private final CardLink card;
    private final LocalFacts facts;
    private final CardErrands errands;
    private final Consumer<Refreshing> refresh;
    private final Consumer<SubscriptionEvent> tell;
    private final HostClaims claims = new HostClaims();
    private final CardTimers timers;
    private final StatusPolling polling;
    private final EventTelling events;
    private final EnvelopeQueue envelopes;

    private boolean introduced;
    private boolean fetching;
    private boolean performing;
    private boolean hostAsked;
    /** Counts what the card has wanted, so that what has been forgotten is not answered when it is done at last. */
    private int errand;

    private Optional<Pending> pending = Optional.empty();
    private Optional<CallSetUp> call = Optional.empty();

    /** @param refresh carries out a REFRESH */
    public CatTerminal(
            Timeline timeline,
            CardLink card,
            LocalFacts facts,
            CardErrands errands,
            Consumer<Refreshing> refresh,
            Consumer<SubscriptionEvent> tell) {
        this.timeline = timeline;
        this.card = card;
        this.facts = facts;
        this.errands = errands;
        this.refresh = refresh;
        this.tell = tell;
        this.envelopes = new EnvelopeQueue(timeline, card, this::busy);
        this.timers = new CardTimers(timeline, envelopes::offer);
        this.polling = new StatusPolling(timeline, card);
        this.events = new EventTelling(facts, envelopes::offer);
    }

    /** The card has been reset and is there: it is told what the terminal can do. */
    public void introduce() {
        introduced = true;
        card.terminalProfile(claims.profile());
    }

    /** Whether a command waits to be fetched or is being performed. */
    public boolean busy() {
        return fetching || performing;
    }

    /** Forgets what the card wanted: it has been reset, or another profile speaks from it. */
    public void reset() {
        introduced = false;
        fetching = false;
        forget();
    }

    /** Another profile speaks from the card, which still knows the terminal. */
    public void profileChanged() {
        forget();
    }

    private void forget() {
        performing = false;
        errand++;
        pending = Optional.empty();
        call.ifPresent(CallSetUp::forget);
        call = Optional.empty();
        timers.stopAll();
        polling.off();
        events.forget();
        envelopes.clear();
        sessionMayHaveEnded();
    }

    /** A proactive command of so many octets waits. It is fetched in a turn of its own, after the host has its answer. */
    public void waits(int length) {
        if (!busy()) {
            fetching = true;
            timeline.execute(() -> {
                if (fetching) {
                    fetching = false;
                    card.fetch(length).ifPresent(this::perform);
                }
            });
        }
    }

    /** Something about the stack has changed that the card may want to know. */
    public void noticed(SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.RegistrationChanged) {
            events.look();
        } else if (event instanceof SubscriptionEvent.LanguageChanged changed
                && !claims.claimed(TerminalFeature.EVENT_LANGUAGE_SELECTION)) {
            events.language(changed.code());
        }
        call.ifPresent(it -> it.noticed(event));
    }

    private void perform(byte[] fetched) {
        Decoded decoded = ProactiveCommand.decode(fetched);
        if (decoded instanceof Decoded.Understood understood) {
            performing = true;
            perform(understood.details(), understood.command(), fetched);
        } else if (decoded instanceof Decoded.NotUnderstood not) {
            // Without command details there is nothing an answer could refer to.
            not.details().ifPresent(it -> respond(TerminalResponse.of(it, not.result())));
        }
    }

    private void perform(CommandDetails details, ProactiveCommand command, byte[] fetched) {
        if (command instanceof Refresh asked) {
            refresh.accept(new Refreshing(asked, () -> respond(done(details))));
        } else if (command instanceof MoreTime) {
            respond(done(details));
        } else if (command instanceof PollInterval asked) {
            polling.every(asked.interval().duration());
            respond(TerminalResponse.performed(details, CatObjects.NONE.with(ObjectTypes.DURATION, asked.interval())));
        } else if (command instanceof PollingOff) {
            polling.off();
            respond(done(details));
        } else if (command instanceof SetUpEventList asked) {
            events.wanted(asked);
            respond(done(details));
        } else if (command instanceof TimerManagement asked) {
            respond(timers.perform(details, asked));
        } else if (command instanceof ProvideLocalInformation asked && !claims.claimed(asked.feature())) {
            respond(LocalInformationAnswers.of(details, asked.what(), facts));
        } else if (command instanceof SendShortMessage message
                && !message.pack()
                && !claims.claimed(command.feature())) {
            tell.accept(new SubscriptionEvent.ProactiveCommandPerformed(fetched));
            send(details, message);
        } else if (claims.claimed(command.feature())) {
            pending = Optional.of(new Pending(details, command, fetched));
            hostAsked = true;
            tell.accept(new SubscriptionEvent.ProactiveCommandReceived(fetched));
        } else {
            respond(unclaimed(details, command));
        }
    }

    private void send(CommandDetails details, SendShortMessage message) {
        int begun = ++errand;
        errands.send(message)
                .map(sent -> Result.of(GeneralResult.PERFORMED))
                .otherwise(CatTerminal::messageNotSent)
                .onSuccess(result -> {
                    if (begun == errand) {
                        respond(TerminalResponse.of(details, result));
                    }
                });
    }

    /** TS 102 223 8.12. */
    private static Result messageNotSent(Throwable refused) {
        Refusal refusal = refused instanceof Refusal it ? it : new Refusal(Reason.NOT_ALLOWED);
        return switch (refusal.reason()) {
            case MESSAGE_REFUSED ->
                Result.of(GeneralResult.SMS_RP_ERROR, refusal.cause().orElse(NO_SPECIFIC_CAUSE));
            case NO_NETWORK_SERVICE, RADIO_OFF, NETWORK_NOT_ALLOWED ->
                Result.of(GeneralResult.TERMINAL_UNABLE_NOW, NO_SERVICE);
            case NETWORK_TIMEOUT -> Result.of(GeneralResult.NETWORK_UNABLE_NOW, NO_SPECIFIC_CAUSE);
            case INVALID_ARGUMENT -> Result.of(GeneralResult.COMMAND_DATA_NOT_UNDERSTOOD);
            default -> Result.of(GeneralResult.TERMINAL_UNABLE_NOW, NO_SPECIFIC_CAUSE);
        };
    }

    private static TerminalResponse done(CommandDetails details) {
        return TerminalResponse.of(details, GeneralResult.PERFORMED);
    }

    /** The answer where there is neither a host nor a service of the modem's for it. */
    private static TerminalResponse unclaimed(CommandDetails details, ProactiveCommand command) {
        return switch (command.type()) {
            case OPEN_CHANNEL, CLOSE_CHANNEL, RECEIVE_DATA, SEND_DATA ->
                TerminalResponse.of(
                        details, Result.of(GeneralResult.BEARER_INDEPENDENT_PROTOCOL_ERROR, NO_CHANNEL_AVAILABLE));
            case SEND_SHORT_MESSAGE, SEND_SS, SEND_USSD, SET_UP_CALL, SEND_DTMF ->
                TerminalResponse.of(details, Result.of(GeneralResult.TERMINAL_UNABLE_NOW, NO_SPECIFIC_CAUSE));
            default -> TerminalResponse.of(details, GeneralResult.BEYOND_TERMINAL_CAPABILITIES);
        };
    }

    private void respond(TerminalResponse response) {
        performing = false;
        card.respond(response.encode());
        afterResponse();
    }

    private void afterResponse() {
        sessionMayHaveEnded();
        envelopes.send();
    }

    private void sessionMayHaveEnded() {
        if (hostAsked && !busy()) {
            hostAsked = false;
            tell.accept(new SubscriptionEvent.ProactiveSessionEnded());
        }
    }

    // What hosts ask.

    @Override
    public byte[] terminalProfile() {
        return claims.profile();
    }

    @Override
    public byte[] ownFeatures() {
        return HostClaims.own();
    }

    @Override
    public byte[] reservedFeatures() {
        return HostClaims.reserved();
    }

    @Override
    public Runnable claim(byte[] features) {
        Runnable release = claims.add(features);
        announce();
        return () -> {
            release.run();
            pending.filter(it -> !claims.claimed(it.command().feature())).ifPresent(it -> {
                pending = Optional.empty();
                respond(TerminalResponse.of(
                        it.details(), Result.of(GeneralResult.TERMINAL_UNABLE_NOW, NO_SPECIFIC_CAUSE)));
            });
            announce();
        };
    }

    private void announce() {
        if (introduced) {
            card.terminalProfile(claims.profile());
        }
    }

    @Override
    public Optional<byte[]> pending() {
        return pending.map(it -> it.fetched().clone());
    }

    @Override
    public Future<Void> respond(byte[] terminalResponse) {
        if (pending.isEmpty()) {
            return Future.failedFuture(new Refusal(Reason.NOT_ALLOWED));
        }
        if (terminalResponse.length < 1 || terminalResponse.length > 255) {
            return Future.failedFuture(new Refusal(Reason.INVALID_ARGUMENT));
        }
        Optional<Pending> answered = pending;
        pending = Optional.empty();
        performing = false;
        if (!card.respond(terminalResponse)) {
            // The card still waits for an answer to this very command.
            pending = answered;
            performing = true;
            return Future.failedFuture(new Refusal(Reason.INVALID_ARGUMENT));
        }
        afterResponse();
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> setUpCall(boolean accepted) {
        Optional<Pending> asked = pending.filter(it -> it.command() instanceof SetUpCall);
        if (asked.isEmpty()) {
            return Future.failedFuture(new Refusal(Reason.NOT_ALLOWED));
        }
        pending = Optional.empty();
        CommandDetails details = asked.get().details();
        if (accepted) {
            CallSetUp made = new CallSetUp(facts.calls(), result -> {
                call = Optional.empty();
                respond(TerminalResponse.of(details, result));
            });
            call = Optional.of(made);
            made.begin((SetUpCall) asked.get().command());
        } else {
            respond(TerminalResponse.of(details, GeneralResult.NOT_ACCEPTED_BY_USER));
        }
        return Future.succeededFuture();
    }

    @Override
    public Future<EnvelopeAnswer> envelope(byte[] envelope) {
        if (!introduced) {
            return Future.failedFuture(new Refusal(Reason.SIM_NOT_READY));
        }
        if (envelope.length < 1 || envelope.length > 255) {
            return Future.failedFuture(new Refusal(Reason.INVALID_ARGUMENT));
        }
        return Future.succeededFuture(card.envelope(envelope));
    }
}
