package dev.mynah.testbed.android.process;

import android.os.Binder;
import android.os.DeadObjectException;
import android.os.IBinder;
import android.os.IInterface;
import android.os.Parcel;
import android.os.RemoteException;
import java.io.FileDescriptor;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * An object of another process of the device, as the kernel's driver shows it: a call is its parcel's octets, in the kernel's
 * form, and oneway calls of one object run one after the other on a thread of the process that has it.
 */
public final class KernelBinder implements IBinder {
    private static final Map<Long, KernelBinder> BY_HANDLE = new ConcurrentHashMap<>();
    private static final Map<Binder, KernelBinder> BY_OBJECT = new ConcurrentHashMap<>();

    private final Binder object;
    private final long handle;
    private final Queue<DeathRecipient> mourners = new ConcurrentLinkedQueue<>();
    private final ExecutorService oneways = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "binder");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean dead;

    private KernelBinder(Binder object, long handle) {
        this.object = object;
        this.handle = handle;
    }

    /** The object as others see it. */
    public static KernelBinder of(IBinder object) {
        if (object instanceof KernelBinder already) {
            return already;
        }
        return BY_OBJECT.computeIfAbsent((Binder) object, it -> {
            var made = new KernelBinder(it, BY_OBJECT.size() + 1L);
            BY_HANDLE.put(made.handle, made);
            return made;
        });
    }

    static @Nullable KernelBinder at(long handle) {
        return BY_HANDLE.get(handle);
    }

    long handle() {
        return handle;
    }

    /** Ends the process that has the object. */
    public void die() {
        dead = true;
        mourners.forEach(DeathRecipient::binderDied);
    }

    /** The same for the object of a process that others know. */
    public static void die(IBinder object) {
        of(object).die();
    }

    @Override
    public boolean transact(int code, Parcel data, @Nullable Parcel reply, int flags) throws RemoteException {
        if (dead) {
            throw new DeadObjectException();
        }
        var octets = NativeParcel.of(data).toBytes();
        if ((flags & FLAG_ONEWAY) != 0) {
            oneways.execute(() -> run(code, octets, null, flags));
            return true;
        }
        return run(code, octets, reply, flags);
    }

    private boolean run(int code, byte[] octets, @Nullable Parcel reply, int flags) {
        var request = Parcel.obtain();
        var answer = Parcel.obtain();
        try {
            NativeParcel.of(request).set(octets);
            boolean known;
            try {
                known = object.transact(code, request, answer, flags);
            } catch (RemoteException | RuntimeException thrown) {
                // What Binder.execTransact does: a caller who waits is told, and nobody of a oneway call.
                if (reply != null) {
                    answer.setDataSize(0);
                    answer.writeException(thrown);
                }
                known = true;
            }
            if (reply != null) {
                NativeParcel.of(reply).set(NativeParcel.of(answer).toBytes());
            }
            return known;
        } finally {
            request.recycle();
            answer.recycle();
        }
    }

    @Override
    public @Nullable String getInterfaceDescriptor() {
        return object.getInterfaceDescriptor();
    }

    @Override
    public boolean pingBinder() {
        return !dead;
    }

    @Override
    public boolean isBinderAlive() {
        return !dead;
    }

    /** Null: the object is in another process. */
    @Override
    public @Nullable IInterface queryLocalInterface(String wanted) {
        return null;
    }

    @Override
    public void dump(FileDescriptor to, String @Nullable [] arguments) {}

    @Override
    public void dumpAsync(FileDescriptor to, String @Nullable [] arguments) {}

    @Override
    public void shellCommand(
            FileDescriptor in,
            FileDescriptor out,
            FileDescriptor error,
            String[] arguments,
            android.os.@Nullable ShellCallback shell,
            android.os.ResultReceiver result) {}

    @Override
    public void linkToDeath(DeathRecipient recipient, int flags) throws RemoteException {
        if (dead) {
            throw new DeadObjectException();
        }
        mourners.add(recipient);
    }

    @Override
    public boolean unlinkToDeath(DeathRecipient recipient, int flags) {
        return mourners.remove(recipient);
    }
}
