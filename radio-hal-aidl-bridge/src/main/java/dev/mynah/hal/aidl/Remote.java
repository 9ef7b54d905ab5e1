package dev.mynah.hal.aidl;

import dev.mynah.hal.binder.Binder;

/** What a proxy is beside the interface it stands for. */
public interface Remote {

    /** The object that its methods call. */
    Binder binder();
}
