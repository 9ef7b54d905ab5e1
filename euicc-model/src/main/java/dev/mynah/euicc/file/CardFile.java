package dev.mynah.euicc.file;

import org.jspecify.annotations.Nullable;

/** A file on one card: a directory or an elementary file. */
public sealed interface CardFile permits DedicatedFile, ElementaryFile {

    /** {@code EF.IMSI}, {@code ADF.USIM}. */
    String name();

    /** The file identifier. */
    int fid();

    /** The directory it is in; null for the MF, and for an application, which hangs nowhere. */
    @Nullable DedicatedFile parent();

    /** Who may do what with it. */
    AccessRule accessRule();

    /** Where it is in its life. */
    LifeCycle lifeCycle();

    /** Its path, {@code ADF.USIM/EF.FPLMN}. */
    String path();

    /** Whether it can be used: it is not deactivated or terminated, nor is a directory it is in. */
    default boolean inOperation() {
        for (CardFile at = this; at != null; at = at.parent()) {
            if (at.lifeCycle() == LifeCycle.DEACTIVATED || at.lifeCycle() == LifeCycle.TERMINATED) {
                return false;
            }
        }
        return true;
    }
}
