package dev.mynah.hal.forwarder;

import android.os.Binder;
import android.os.IBinder;
import android.os.Parcel;
import android.os.Process;
import android.os.RemoteException;
import dev.mynah.hal.rpc.wire.ParcelBytes;
import dev.mynah.hal.rpc.wire.Reply;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The object of the device that stands for a service of the testbed's. When the process dies whose callbacks the service
 * has, the session it had through here ends and another begins, so that the service sees its caller go; when the link is
 * lost, this object is of no use any more, and its process ends.
 */
final class ForwardedService extends Binder {
    private final Route route;
    private final Consumer<String> lost;
    private volatile CompletableFuture<Link> link;

    /** @param lost is told once why the service cannot be reached any more */
    @SuppressWarnings("this-escape") // nobody has it before it is registered
    ForwardedService(Route route, Consumer<String> lost) throws IOException {
        this.route = route;
        this.lost = lost;
        attachInterface(null, route.descriptor());
        markVintfStability();
        link = CompletableFuture.completedFuture(open());
    }

    private Link open() throws IOException {
        AtomicBoolean mourned = new AtomicBoolean();
        return Link.open(route, lost, () -> {
            if (mourned.compareAndSet(false, true)) {
                renew();
            }
        });
    }

    /** Who had the service through this session is gone. Calls wait for the next. */
    private void renew() {
        Link before = link.join();
        CompletableFuture<Link> next = new CompletableFuture<>();
        link = next;
        before.close();
        new Thread(() -> renew(next), route.instance()).start();
    }

    private void renew(CompletableFuture<Link> next) {
        try {
            next.complete(open());
        } catch (IOException e) {
            next.completeExceptionally(e);
            lost.accept(route + ": " + e.getMessage());
        }
    }

    @Override
    protected boolean onTransact(int code, Parcel data, @Nullable Parcel reply, int flags) throws RemoteException {
        if (HostCalls.isReserved(code)) {
            return super.onTransact(code, data, reply, flags);
        }
        if (Binder.getCallingUid() >= Process.FIRST_APPLICATION_UID) {
            throw new SecurityException("the radio is not for applications");
        }
        Reply answer = forward(code, data, (flags & IBinder.FLAG_ONEWAY) != 0);
        if (answer.status() == HostCalls.UNKNOWN_TRANSACTION) {
            return false;
        }
        if (answer.status() != HostCalls.OK) {
            throw new IllegalStateException("the service answers status " + answer.status());
        }
        if (reply != null) {
            KernelParcels.append(answer.parcel(), 0, reply);
        }
        return true;
    }

    private Reply forward(int code, Parcel data, boolean oneway) {
        String descriptor = route.descriptor();
        try {
            int objects = CallbackArguments.count(descriptor, code);
            if (objects > 0) {
                var arguments = KernelParcels.objects(data, descriptor, objects);
                return link.join().call(code, descriptor, arguments, oneway);
            }
            ParcelBytes request = KernelParcels.octets(data, descriptor);
            return link.join().call(code, request, oneway);
        } catch (IOException | CompletionException e) {
            throw new IllegalStateException(route.instance() + " cannot be reached", e);
        }
    }

    /** Lets go of the service. */
    void close() {
        if (!link.isCompletedExceptionally()) {
            link.join().close();
        }
    }
}
