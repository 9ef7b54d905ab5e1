package dev.mynah.modem.at;

import dev.mynah.modem.Calls;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Speech;
import dev.mynah.modem.SubscriptionEvent;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls in a list: the test puts them there, and sees what was asked. */
public final class FakeCalls implements Calls {
    private final FakeSubscription subscription;
    public final List<Call> calls = new ArrayList<>();
    public final List<Object> asked = new ArrayList<>();
    private final FakeSpeech speech = new FakeSpeech();
    public Optional<Refusal> refusal = Optional.empty();
    public Optional<CallEnd> lastEnd = Optional.empty();

    FakeCalls(FakeSubscription subscription) {
        this.subscription = subscription;
    }

    /** A call changes, or is new; everybody is told. */
    public void become(Call call) {
        calls.removeIf(it -> it.id() == call.id());
        calls.add(call);
        subscription.tell(new SubscriptionEvent.CallChanged(call));
    }

    public void ring(Call call) {
        subscription.tell(new SubscriptionEvent.CallRang(call));
    }

    public void end(Call call, CallEnd end) {
        calls.remove(call);
        lastEnd = Optional.of(end);
        subscription.tell(new SubscriptionEvent.CallEnded(call, end));
    }

    private <T> Future<T> answer(Object what, T result) {
        asked.add(what);
        return refusal.<Future<T>>map(Future::failedFuture).orElse(Future.succeededFuture(result));
    }

    @Override
    public List<Call> list() {
        return List.copyOf(calls);
    }

    @Override
    public Optional<String> calledNumber(int call) {
        return Optional.of("+15550100").filter(it -> call == 1);
    }

    @Override
    public Future<Integer> dial(Dialling dialling) {
        return answer(dialling, 1);
    }

    @Override
    public Speech speech() {
        return speech;
    }

    @Override
    public Future<Void> answer() {
        return answer("answer", null);
    }

    @Override
    public Future<Void> hangUp() {
        return answer("hang up", null);
    }

    @Override
    public Future<Void> handle(Handling handling) {
        return answer(handling, null);
    }

    @Override
    public Future<Void> sendTone(char key, Duration length, Duration pause) {
        return answer(key + " " + length.toMillis(), null);
    }

    @Override
    public Future<Void> startTone(char key) {
        return answer(key + " down", null);
    }

    @Override
    public Future<Void> stopTone() {
        return answer("up", null);
    }

    @Override
    public Optional<CallEnd> lastEnd() {
        return lastEnd;
    }

    @Override
    public boolean emergencyNumber(String number) {
        return number.equals("112");
    }

    @Override
    public List<HelpNumber> helpNumbers() {
        return List.of(new HelpNumber("112", 0, HelpSource.STANDARD, Optional.empty()));
    }
}
