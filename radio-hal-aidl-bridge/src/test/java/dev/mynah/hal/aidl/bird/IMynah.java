package dev.mynah.hal.aidl.bird;

import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.aidl.Transaction;
import org.jspecify.annotations.Nullable;

/** What a mynah is asked. */
@Descriptor("bird.IMynah")
public interface IMynah {

    @Transaction(1)
    @Oneway
    void listen(IMynahListener listener, @Nullable IMynahListener other);

    @Transaction(2)
    @Oneway
    void sing(int serial, Song song);

    @Since(2)
    @Transaction(3)
    @Oneway
    void hush();
}
