package dev.mynah.hal.aidl.bird;

import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Transaction;

/** Who hears a mynah. */
@Descriptor("bird.IMynahListener")
public interface IMynahListener {

    @Transaction(1)
    @Oneway
    void heard(int serial, String title);
}
