package dev.mynah.modem.mbim.port;

/** The releases of Microsoft's extensions (MBIMEx), which give some buffers another layout. */
public enum Extension {
    V1(0x0100),
    V2(0x0200),
    V3(0x0300);

    private final int version;

    Extension(int version) {
        this.version = version;
    }

    /** Major and minor release, an octet each. */
    public int version() {
        return version;
    }

    /** The latest that is no later than a host's. */
    static Extension upTo(int version) {
        Extension latest = V1;
        for (Extension extension : values()) {
            latest = extension.version <= version ? extension : latest;
        }
        return latest;
    }
}
