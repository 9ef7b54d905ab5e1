package dev.mynah.testbed.android.process;

import android.os.IBinder;
import java.util.ArrayList;
import java.util.List;

/** Keeps what is called, and answers two-way calls with nothing. */
public final class RecordingSession implements Session {
    /** One call as libbinder would have been given it. */
    public record Call(int code, byte[] parcel, boolean oneway) {}

    private static final long CREATED = 1;

    private final List<Call> calls = new ArrayList<>();
    private final List<IBinder> own = new ArrayList<>();

    public List<Call> calls() {
        return calls;
    }

    @Override
    public byte[] transact(long address, int code, byte[] parcel, boolean oneway) {
        calls.add(new Call(code, parcel, oneway));
        return new byte[0];
    }

    @Override
    public long addressOf(IBinder object) {
        int number = own.indexOf(object);
        if (number < 0) {
            number = own.size();
            own.add(object);
        }
        return CREATED | (long) number << 32;
    }

    @Override
    public IBinder at(long address) {
        return own.get((int) (address >>> 32));
    }

    @Override
    public boolean isAlive() {
        return true;
    }

    @Override
    public void linkToDeath(IBinder object, IBinder.DeathRecipient recipient) {}

    @Override
    public boolean unlinkToDeath(IBinder.DeathRecipient recipient) {
        return true;
    }
}
