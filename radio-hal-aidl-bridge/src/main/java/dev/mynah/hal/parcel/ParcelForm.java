package dev.mynah.hal.parcel;

/** Where a parcel travels, which decides how it begins and how objects lie in it. Values are the same in all forms. */
public enum ParcelForm {
    /** RPC binder, protocol versions 0 and 1: binders are 16 octets and listed nowhere. */
    RPC,
    /** RPC binder, protocol version 2: the object table lists every binder that is not null. */
    RPC_LISTED,
    /** The kernel's driver: a head before the interface's name, binders are a flat_binder_object and listed. */
    KERNEL;

    /** Whether the place of every binder that is not null has to be told beside the parcel. */
    public boolean listsBinders() {
        return this != RPC;
    }
}
