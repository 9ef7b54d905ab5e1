package dev.mynah.testbed.android.process;

import android.content.Context;
import android.os.AsyncResult;
import android.os.Handler;
import android.os.Looper;
import android.os.Message;
import android.telephony.TelephonyManager;
import com.android.internal.telephony.CommandException;
import com.android.internal.telephony.HalVersion;
import com.android.internal.telephony.IntentBroadcaster;
import com.android.internal.telephony.RIL;
import com.android.internal.telephony.RadioConfig;
import com.android.internal.telephony.TelephonyDevController;
import dev.mynah.testbed.android.world.Patience;
import dev.mynah.testbed.android.world.RadioTestbed;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The telephone's process: its main thread, and the lowest layer of telephony on it. What the layer's owners would do with
 * messages on that thread a test does with {@link #ask} and {@link #hear}.
 */
@SuppressWarnings("deprecation") // what the platform itself does when it starts a process
public final class Phone implements AutoCloseable {
    private static final int PHONES = 2;
    private static final int POLL_MILLIS = 20;
    private static final int ALL_NETWORK_TYPES = 0x000FFFFF;

    private final List<Throwable> thrown = new CopyOnWriteArrayList<>();
    private final List<RIL> rils = new ArrayList<>();
    private final List<LibbinderSession> sessions = new ArrayList<>();
    private final PhoneContext context = PhoneContext.create();
    private final Looper main;

    public Phone() throws Exception {
        var looper = new CompletableFuture<Looper>();
        var thread = new Thread(
                () -> {
                    Looper.prepareMainLooper();
                    looper.complete(Looper.myLooper());
                    Looper.loop();
                },
                "main");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((where, what) -> {
            if (!(what instanceof Ended)) {
                thrown.add(what);
            }
        });
        thread.start();
        main = looper.get(Patience.SECONDS, TimeUnit.SECONDS);
        onMain(() -> {
            RadioConfig.make(context, new HalVersion(2, 0));
            TelephonyDevController.create();
            IntentBroadcaster.getInstance(context);
            for (int phone = 0; phone < PHONES; phone++) {
                rils.add(new RIL(context, ALL_NETWORK_TYPES, 0, phone));
            }
        });
    }

    /** Starts a process on a device whose radio HAL is a testbed's. */
    public static Phone on(RadioTestbed testbed) throws Exception {
        List<LibbinderSession> sessions = new ArrayList<>();
        for (var instance : testbed.instances().entrySet()) {
            var name = instance.getKey();
            var session = new LibbinderSession(instance.getValue(), name.substring(0, name.indexOf('/')));
            sessions.add(session);
            HalServices.declare(name, session.root());
        }
        var phone = new Phone();
        phone.sessions.addAll(sessions);
        phone.awaitRadios();
        return phone;
    }

    /** Waits until both radios are there: RIL switches off what it finds, and until it has heard so takes it for being on. */
    public void awaitRadios() throws Exception {
        until(() -> rils.stream().allMatch(it -> it.getRadioState() == TelephonyManager.RADIO_POWER_OFF));
    }

    /** Switches both radios on, as telephony does when the device is not in flight mode. */
    public void switchOn() throws Exception {
        for (int phone = 0; phone < PHONES; phone++) {
            ask(phone, (ril, result) -> ril.setRadioPower(true, false, false, result));
        }
        until(() -> rils.stream().allMatch(it -> it.getRadioState() == TelephonyManager.RADIO_POWER_ON));
    }

    /**
     * Asks a phone's RIL for something and waits for what it tells.
     *
     * @throws CommandException as the HAL's error is to the framework
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // RIL's answers have no types
    public <T> T ask(int phone, Question question) throws Exception {
        var answer = new CompletableFuture<Object>();
        onMain(() -> question.ask(
                ril(phone),
                new Handler(main) {
                    @Override
                    public void handleMessage(Message told) {
                        var result = (AsyncResult) told.obj;
                        if (result.exception == null) {
                            answer.complete(result.result);
                        } else {
                            answer.completeExceptionally(result.exception);
                        }
                    }
                }.obtainMessage()));
        try {
            return (T) answer.get(Patience.SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof CommandException refused ? refused : e;
        } catch (TimeoutException e) {
            throw new AssertionError("no answer; the framework's log:\n" + FrameworkLog.text(), e);
        }
    }

    /** Asks a phone's RIL for something that the HAL must refuse. */
    public CommandException.Error refusal(int phone, Question question) throws Exception {
        Object answer;
        try {
            answer = ask(phone, question);
        } catch (CommandException refused) {
            return refused.getCommandError();
        }
        throw new AssertionError("not refused, but answered " + answer);
    }

    /** A request of RIL, as {@code (ril, result) -> ril.getOperator(result)}. */
    public interface Question {
        void ask(RIL ril, Message result) throws Exception;
    }

    /** Listens to one kind of what happens, from now on. */
    public Heard hear(int phone, Registration registration) throws Exception {
        var heard = new Heard(main);
        onMain(() -> registration.register(ril(phone), heard.listener(), 1));
        return heard;
    }

    /** A registration with RIL, as {@code (ril, handler, what) -> ril.setOnNewGsmSms(handler, what, null)}. */
    public interface Registration {
        void register(RIL ril, Handler handler, int what);
    }

    /** Asks until the answer is as wanted: what comes in its own time, as a registration. */
    public <T> T eventually(int phone, Question question, Predicate<T> wanted) throws Exception {
        var last = new AtomicReference<T>();
        until(() -> {
            last.set(ask(phone, question));
            return wanted.test(last.get());
        });
        return last.get();
    }

    /** Waits until something is so. */
    public void until(Callable<Boolean> isSo) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Patience.SECONDS);
        while (!isSo.call()) {
            if (System.nanoTime() > end || !thrown().isEmpty()) {
                throw new AssertionError(
                        "it never was so; the framework's log:\n" + FrameworkLog.text(),
                        thrown().stream().findFirst().orElse(null));
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }

    public RIL ril(int phone) {
        return rils.get(phone);
    }

    public Context context() {
        return context;
    }

    /** What this process has told other applications. */
    public Broadcasts broadcasts() {
        return context.broadcasts();
    }

    public Looper main() {
        return main;
    }

    /** What ended the main thread or came out of a callback; empty while all is well. */
    public List<Throwable> thrown() {
        return Stream.concat(thrown.stream(), sessions.stream().flatMap(it -> it.thrown().stream()))
                .toList();
    }

    /** What may be thrown by work on the main thread. */
    public interface Work {
        void run() throws Exception;
    }

    /** Runs on the main thread and waits. */
    public void onMain(Work work) throws ExecutionException, InterruptedException, TimeoutException {
        var done = new CompletableFuture<Void>();
        new Handler(main).post(() -> {
            try {
                work.run();
                done.complete(null);
            } catch (Throwable failure) {
                done.completeExceptionally(failure);
            }
        });
        done.get(Patience.SECONDS, TimeUnit.SECONDS);
    }

    /** Ends a main thread, which cannot quit. */
    private static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Ends the process; fails if anything was thrown in it. */
    @Override
    public void close() {
        sessions.forEach(LibbinderSession::close);
        new Handler(main).post(() -> {
            throw new Ended();
        });
        if (!thrown().isEmpty()) {
            throw new AssertionError(
                    "thrown in the Android process; its log:\n" + FrameworkLog.text(), thrown().get(0));
        }
    }
}
