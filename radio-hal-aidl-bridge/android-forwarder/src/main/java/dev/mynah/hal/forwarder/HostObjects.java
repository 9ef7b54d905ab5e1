package dev.mynah.hal.forwarder;

import android.os.IBinder;
import android.os.RemoteException;
import dev.mynah.hal.rpc.wire.RpcAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Objects of the framework's that a service was given, by the address they have in its session. They are changed in the
 * link's turns only, and looked up by its readers.
 */
final class HostObjects {
    private final Map<RpcAddress, Given> byAddress = new ConcurrentHashMap<>();
    private final Map<IBinder, Given> byObject = new HashMap<>();
    private final IBinder.DeathRecipient mourner;
    private int next;

    private static final class Given {
        final IBinder object;
        final RpcAddress address;
        /** Unsigned: how often the service was given it and has not given it back. */
        int timesSent;

        Given(IBinder object, RpcAddress address) {
            this.object = object;
            this.address = address;
        }
    }

    /** @param mourner is told when the process of an object dies */
    HostObjects(IBinder.DeathRecipient mourner) {
        this.mourner = mourner;
    }

    /** The address of an object that is about to be sent. */
    RpcAddress give(IBinder object) throws RemoteException {
        Given given = byObject.get(object);
        if (given == null) {
            object.linkToDeath(mourner, 0);
            given = new Given(object, RpcAddress.of(false, next++));
            byObject.put(object, given);
            byAddress.put(given.address, given);
        }
        given.timesSent++;
        return given.address;
    }

    /** The service gives back what it was given. */
    void back(RpcAddress address, int amount) {
        Given given = byAddress.get(address);
        if (given == null || Integer.compareUnsigned(amount, given.timesSent) > 0) {
            return;
        }
        given.timesSent -= amount;
        if (given.timesSent == 0) {
            forget(given);
        }
    }

    @Nullable IBinder at(RpcAddress address) {
        Given given = byAddress.get(address);
        return given == null ? null : given.object;
    }

    /** The session is over. */
    void forgetAll() {
        for (Given given : byAddress.values()) {
            forget(given);
        }
    }

    private void forget(Given given) {
        byAddress.remove(given.address);
        byObject.remove(given.object);
        try {
            given.object.unlinkToDeath(mourner, 0);
        } catch (NoSuchElementException e) {
            // It has died, and its mourner has been told.
        }
    }
}
