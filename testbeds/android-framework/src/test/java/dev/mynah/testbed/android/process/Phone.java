package dev.mynah.testbed.android.process;

import android.content.Context;
import android.os.Looper;
import com.android.internal.telephony.HalVersion;
import com.android.internal.telephony.IntentBroadcaster;
import com.android.internal.telephony.RIL;
import com.android.internal.telephony.RadioConfig;
import com.android.internal.telephony.TelephonyDevController;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The telephone's process: its main thread, and the lowest layer of telephony on it. */
@SuppressWarnings("deprecation") // what the platform itself does when it starts a process
public final class Phone {
    private static final int PHONES = 2;
    private static final int ALL_NETWORK_TYPES = 0x000FFFFF;

    private final List<Throwable> thrown = new CopyOnWriteArrayList<>();
    private final List<RIL> rils = new ArrayList<>();
    private final Context context = PhoneContext.create();
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
        thread.setUncaughtExceptionHandler((where, what) -> thrown.add(what));
        thread.start();
        main = looper.get(10, TimeUnit.SECONDS);
        onMain(() -> {
            RadioConfig.make(context, new HalVersion(2, 0));
            TelephonyDevController.create();
            IntentBroadcaster.getInstance(context);
            for (int phone = 0; phone < PHONES; phone++) {
                rils.add(new RIL(context, ALL_NETWORK_TYPES, 0, phone));
            }
        });
    }

    public RIL ril(int phone) {
        return rils.get(phone);
    }

    public Context context() {
        return context;
    }

    public Looper main() {
        return main;
    }

    /** What ended the main thread; empty while all is well. */
    public List<Throwable> thrown() {
        return thrown;
    }

    /** What may be thrown by work on the main thread. */
    public interface Work {
        void run() throws Exception;
    }

    /** Runs on the main thread and waits. */
    public void onMain(Work work) throws ExecutionException, InterruptedException, TimeoutException {
        var done = new CompletableFuture<Void>();
        new android.os.Handler(main).post(() -> {
            try {
                work.run();
                done.complete(null);
            } catch (Throwable failure) {
                done.completeExceptionally(failure);
            }
        });
        done.get(20, TimeUnit.SECONDS);
    }
}
