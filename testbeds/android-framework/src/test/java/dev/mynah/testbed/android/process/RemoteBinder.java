package dev.mynah.testbed.android.process;

import android.os.IBinder;
import android.os.IInterface;
import android.os.Parcel;
import android.os.RemoteException;
import java.io.FileDescriptor;
import org.jspecify.annotations.Nullable;

/** A HAL's object as the framework sees it: calls on it leave as the bytes of its parcel. */
public final class RemoteBinder implements IBinder {
    private final Session session;
    private final long address;
    private final String descriptor;

    public RemoteBinder(Session session, long address, String descriptor) {
        this.session = session;
        this.address = address;
        this.descriptor = descriptor;
    }

    public Session session() {
        return session;
    }

    public long address() {
        return address;
    }

    @Override
    public boolean transact(int code, Parcel data, @Nullable Parcel reply, int flags) throws RemoteException {
        var request = NativeParcel.of(data);
        request.in(session);
        var answer = session.transact(address, code, request.toBytes(), (flags & FLAG_ONEWAY) != 0);
        if (answer == null) {
            return false;
        }
        if (reply != null) {
            var into = NativeParcel.of(reply);
            into.in(session);
            into.set(answer);
        }
        return true;
    }

    @Override
    public String getInterfaceDescriptor() {
        return descriptor;
    }

    @Override
    public boolean pingBinder() {
        return session.isAlive();
    }

    @Override
    public boolean isBinderAlive() {
        return session.isAlive();
    }

    /** Null, so that the framework makes its real Proxy. */
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
    public void linkToDeath(DeathRecipient recipient, int flags) {
        session.linkToDeath(this, recipient);
    }

    @Override
    public boolean unlinkToDeath(DeathRecipient recipient, int flags) {
        return session.unlinkToDeath(recipient);
    }
}
