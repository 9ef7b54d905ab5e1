package dev.mynah.testbed.android.process;

import android.os.IBinder;
import android.os.RemoteException;
import org.jspecify.annotations.Nullable;

/** The framework's side of a session with one server of a HAL. */
public interface Session extends BinderTable {
    /**
     * Calls a remote object; returns when a two-way call is answered, at once when oneway.
     *
     * @return the reply's parcel, empty when oneway; null when the object does not know the transaction
     */
    byte @Nullable [] transact(long address, int code, byte[] parcel, boolean oneway) throws RemoteException;

    boolean isAlive();

    void linkToDeath(IBinder object, IBinder.DeathRecipient recipient);

    boolean unlinkToDeath(IBinder.DeathRecipient recipient);
}
