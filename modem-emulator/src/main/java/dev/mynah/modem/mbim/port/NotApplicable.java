package dev.mynah.modem.mbim.port;

/** A command that has nothing to be about in this modem: it answers NO_DEVICE_SUPPORT, and hosts are not told of it. */
public record NotApplicable(Declaration declaration) implements Cid {
    public static Cid of(int cid, String name, String why) {
        return new NotApplicable(Declaration.of(cid, name, "").notApplicable(why));
    }
}
