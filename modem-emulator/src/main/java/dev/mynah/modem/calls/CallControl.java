package dev.mynah.modem.calls;

import dev.mynah.modem.Calls;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Speech;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.charges.Metering;
import dev.mynah.modem.mobility.CmLink;
import dev.mynah.modem.mobility.CmTransport;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.nas.cc.CcMessage;
import dev.mynah.network.air.nas.cc.Setup;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.TransactionIdentifier;
import dev.mynah.network.air.nas.ss.component.ChargingInformation;
import dev.mynah.network.air.speech.SpeechFrame;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** All calls of a stack. TS 24.008 5. */
public final class CallControl implements Calls {
    /** How often a host is told that it rings. */
    static final Duration RINGING = Duration.ofSeconds(5);

    private static final int MOST_CALLS = 7;
    private static final int MOST_DIGITS = 40;

    private final String subject;
    private final Timeline timeline;
    private final EventStream events;
    private final CmTransport transport;
    private final CallUser user;
    private final Metering charges;
    private final Map<Integer, UeCall> calls = new TreeMap<>();
    private final CallHandling handling = new CallHandling(this);
    private final CallSpeech speech;
    private Optional<CallEnd> lastEnd = Optional.empty();

    public CallControl(
            String subject,
            Timeline timeline,
            EventStream events,
            CmTransport transport,
            CallUser user,
            Metering charges) {
        this.subject = subject;
        this.timeline = timeline;
        this.events = events;
        this.transport = transport;
        this.user = user;
        this.charges = charges;
        this.speech = new CallSpeech(this, timeline, user::speak);
        transport.user(CmServiceType.CALL, new CallMessages(this));
    }

    Timeline timeline() {
        return timeline;
    }

    <S extends Enum<S>> Machine.Watch<S> watch(UeCall call, String machine) {
        return new MachineEvents(subject, user::imsi, timeline, events)
                .of(() -> machine + " " + call.id(), event -> unforeseen(call, event));
    }

    /** A message of the network that the state of its call has no use for. TS 24.008 8.4. */
    private static void unforeseen(UeCall call, Object event) {
        if (event instanceof CcMessage && !(event instanceof Setup)) {
            call.sendStatus(CauseValue.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_STATE);
        }
    }

    // What users ask for.

    @Override
    public List<Call> list() {
        return calls.values().stream().filter(UeCall::listed).map(UeCall::view).toList();
    }

    @Override
    public Optional<String> calledNumber(int call) {
        return calls.values().stream().filter(it -> it.id() == call).findFirst().flatMap(UeCall::called);
    }

    @Override
    public Future<Integer> dial(Dialling dialling) {
        boolean emergency = forHelp(dialling);
        Optional<Refusal> refusal = user.refusesCalls(emergency);
        if (refusal.isPresent()) {
            Originating.end(refusal.get()).ifPresent(this::endsBecause);
            return Future.failedFuture(refusal.get());
        }
        if (!dialling.number().matches("\\+?[0-9*#abc]{1," + MOST_DIGITS + "}")) {
            return refused(Reason.INVALID_ARGUMENT);
        }
        if (calls.size() >= MOST_CALLS) {
            return refused(Reason.NOT_ALLOWED);
        }
        if (!emergency && !user.mayCall(dialling.number())) {
            endsBecause(Originating.end(CauseValue.NORMAL_UNSPECIFIED, Trouble.NOT_FIXED));
            return refused(Reason.FIXED_DIALLING);
        }
        if (emergency) {
            // TS 22.101 10.1: it goes before all others.
            all(UeCall::listed).forEach(CallControl::end);
            user.preempt();
            return Future.succeededFuture(begin(dialling, true));
        }
        if (any(UeCall::outgoingSetUp) || handling.busy() || (any(UeCall::active) && any(UeCall::held))) {
            return refused(Reason.NOT_ALLOWED);
        }
        if (charges.spent()) {
            charges.refused();
            endsBecause(Originating.end(CauseValue.ACM_AT_MAXIMUM, Trouble.SPENT));
            return refused(Reason.NOT_ALLOWED);
        }
        // TS 22.030 6.5.5.1: a conversation goes on hold for the new call.
        return handling.holdActive().map(held -> begin(dialling, false));
    }

    private boolean forHelp(Dialling dialling) {
        return switch (dialling.purpose()) {
            case OF_NUMBER -> emergencyNumber(dialling.number());
            case HELP -> true;
            case CONVERSATION -> user.refusesCalls(false).isPresent();
        };
    }

    private int begin(Dialling dialling, boolean emergency) {
        speech.mute(false);
        UeCall call = new UeCall(
                this, freeId(), TransactionIdentifier.own(freeTransaction()), Optional.of(dialling), emergency);
        add(call);
        call.fire(new CallEvent.DialWanted());
        return call.id();
    }

    @Override
    public Future<Void> answer() {
        Optional<UeCall> ringing = first(UeCall::ringing);
        if (ringing.isEmpty() || any(it -> it != ringing.get() && it.listed() && !it.held())) {
            return refused(Reason.NOT_ALLOWED);
        }
        return ringing.get().terminating().answer();
    }

    @Override
    public Future<Void> hangUp() {
        List<UeCall> chosen = all(it -> it.listed() && !it.ringing());
        if (chosen.isEmpty()) {
            chosen = all(UeCall::listed);
        }
        if (chosen.isEmpty()) {
            return refused(Reason.NOT_ALLOWED);
        }
        chosen.forEach(CallControl::end);
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> handle(Handling wanted) {
        return handling.handle(wanted);
    }

    @Override
    public Future<Void> sendTone(char key, Duration length, Duration pause) {
        return withTones(key, tones -> tones.send(key, length, pause));
    }

    @Override
    public Future<Void> startTone(char key) {
        return withTones(key, tones -> tones.start(key));
    }

    @Override
    public Future<Void> stopTone() {
        return first(it -> it.tones().started())
                .map(call -> call.tones().stop())
                .orElseGet(() -> refused(Reason.NOT_ALLOWED));
    }

    private Future<Void> withTones(char key, Function<CallTones, Future<Void>> what) {
        if ("0123456789*#ABCD".indexOf(key) < 0) {
            return refused(Reason.INVALID_ARGUMENT);
        }
        return first(UeCall::active).map(call -> what.apply(call.tones())).orElseGet(() -> refused(Reason.NOT_ALLOWED));
    }

    @Override
    public Speech speech() {
        return speech;
    }

    /** Speech arrived. */
    public void heard(SpeechFrame frame) {
        speech.heard(frame);
    }

    @Override
    public Optional<CallEnd> lastEnd() {
        return lastEnd;
    }

    @Override
    public boolean emergencyNumber(String number) {
        return helpNumbers().stream().anyMatch(it -> it.digits().equals(number));
    }

    @Override
    public List<HelpNumber> helpNumbers() {
        return EmergencyNumbers.of(user.helpNumbers(), user.imsi().isEmpty());
    }

    int emergencyCategory(String number) {
        return helpNumbers().stream()
                .filter(it -> it.digits().equals(number))
                .findFirst()
                .map(HelpNumber::category)
                .orElse(0);
    }

    /** Whether the user has switched off what calls go through. */
    boolean radioOff() {
        return user.refusesCalls(true)
                .filter(it -> it.reason() == Reason.RADIO_OFF)
                .isPresent();
    }

    /** Ends a call as users do: one that rings is refused as by somebody busy. TS 22.030 6.5.5.1. */
    static void end(UeCall call) {
        call.fire(new CallEvent.HangUpWanted(call.ringing() ? CauseValue.USER_BUSY : CauseValue.NORMAL_CALL_CLEARING));
    }

    static <T> Future<T> refused(Reason reason) {
        return Future.failedFuture(new Refusal(reason));
    }

    // The calls.

    List<UeCall> all(Predicate<UeCall> which) {
        return calls.values().stream().filter(which).toList();
    }

    Optional<UeCall> first(Predicate<UeCall> which) {
        return calls.values().stream().filter(which).findFirst();
    }

    boolean any(Predicate<UeCall> which) {
        return calls.values().stream().anyMatch(which);
    }

    Optional<UeCall> call(int id) {
        return Optional.ofNullable(calls.get(id)).filter(UeCall::listed);
    }

    /** A call that the network offers. */
    UeCall offered(TransactionIdentifier transaction) {
        UeCall call = new UeCall(this, freeId(), transaction, Optional.empty(), false);
        add(call);
        return call;
    }

    private void add(UeCall call) {
        if (calls.isEmpty()) {
            charges.begin();
        }
        calls.put(call.id(), call);
    }

    private int freeId() {
        int id = 1;
        while (calls.containsKey(id)) {
            id++;
        }
        return id;
    }

    private int freeTransaction() {
        int value = 0;
        while (ofTransaction(TransactionIdentifier.own(value)).isPresent()) {
            value++;
        }
        return value;
    }

    Optional<UeCall> ofTransaction(TransactionIdentifier transaction) {
        return first(it -> it.transaction().equals(transaction));
    }

    /** Whether there is another call that keeps the user busy. */
    boolean othersThan(UeCall call) {
        return any(it -> it != call && it.listed());
    }

    boolean canTake(UeCall call) {
        return calls.size() <= MOST_CALLS && !any(it -> it != call && it.ringing());
    }

    // What calls do and tell.

    void open(UeCall call, boolean emergency) {
        transport.open(
                emergency ? CmServiceType.EMERGENCY_CALL : CmServiceType.CALL,
                link -> {
                    if (call.state() == UeCallState.MM_CONNECTION_PENDING) {
                        call.fire(new CallEvent.Linked(link));
                    } else {
                        link.close();
                    }
                },
                refusal -> {
                    if (call.state() == UeCallState.MM_CONNECTION_PENDING) {
                        call.fire(new CallEvent.NoLink(refusal));
                    }
                });
    }

    void changed(UeCall call) {
        user.tell(new SubscriptionEvent.CallChanged(call.view()));
    }

    void notice(UeCall call, Notice notice) {
        user.tell(new SubscriptionEvent.CallNoticed(call.view(), notice));
    }

    /** Lets it ring, again and again while nobody answers. A call that waits makes no noise. */
    void ring(UeCall call) {
        if (call.ringing() && calls.get(call.id()) == call) {
            if (!othersThan(call)) {
                user.tell(new SubscriptionEvent.CallRang(call.view()));
            }
            timeline.after(RINGING, () -> ring(call));
        }
    }

    /** The network says what a call costs; whether account is kept of it. */
    boolean charged(UeCall call, boolean charging, ChargingInformation advice) {
        return charges.advised(call.id(), charging, advice, () -> call.fire(new CallEvent.Spent()));
    }

    /** A call costs no more than it has. */
    void chargedNoMore(UeCall call) {
        charges.end(call.id());
    }

    /** It is not listed any more; one that waited may ring now. */
    void clearing(UeCall call) {
        all(it -> it != call && it.ringing()).forEach(this::changed);
    }

    /** Known before the last message about it: who sees that a call is no more listed may ask at once why. */
    void endsBecause(CallEnd end) {
        lastEnd = Optional.of(end);
    }

    void ended(UeCall call, CallEnd end) {
        endsBecause(end);
        Call view = call.view();
        leave(call);
        user.tell(new SubscriptionEvent.CallEnded(view, end));
        clearing(call);
        handling.left();
        speech.ended();
    }

    void neverWas(UeCall call) {
        leave(call);
    }

    private void leave(UeCall call) {
        calls.remove(call.id(), call);
        chargedNoMore(call);
        call.link()
                .filter(link -> !any(it -> it.link().filter(link::equals).isPresent()))
                .ifPresent(CmLink::close);
    }
}
