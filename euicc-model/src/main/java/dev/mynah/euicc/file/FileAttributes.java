package dev.mynah.euicc.file;

import org.jspecify.annotations.Nullable;

/**
 * What most files don't have: everything a row may say beyond the usual.
 *
 * @param arrFid the EF.ARR that holds the file's access rule (TS 102 221 9.2.7), searched in the file's directory and then above
 *     it; 0 for the nearest
 * @param lifeCycle what a new card has it in
 * @param highUpdateActivity whether it is meant to be written often (special file information, TS 102 222 6.3.2.2.1)
 * @param usableWhenDeactivated whether a deactivated file can be read and updated all the same
 * @param maximumSize how many bytes of data objects fit in a file of BER-TLV structure; 0 for as many as its size
 * @param link the path of the file whose content this one shares; empty for a file with content of its own
 * @param security the rule the file carries itself; null when it refers to an EF.ARR
 */
public record FileAttributes(
        int arrFid,
        LifeCycle lifeCycle,
        boolean highUpdateActivity,
        boolean usableWhenDeactivated,
        int maximumSize,
        String link,
        @Nullable SecurityAttributes security) {

    /** Nothing special. */
    public static final FileAttributes STANDARD = new FileAttributes(0, LifeCycle.ACTIVATED, false, false, 0, "", null);

    /** The same with a rule in a certain EF.ARR. */
    public FileAttributes withArrFid(int fid) {
        return new FileAttributes(
                fid, lifeCycle, highUpdateActivity, usableWhenDeactivated, maximumSize, link, security);
    }

    /** The same in another state. */
    public FileAttributes withLifeCycle(LifeCycle next) {
        return new FileAttributes(arrFid, next, highUpdateActivity, usableWhenDeactivated, maximumSize, link, security);
    }

    /** The same with the special file information byte, of which other bits than the highest two are reserved. */
    public FileAttributes withSpecialInformation(int coded) {
        return new FileAttributes(
                arrFid, lifeCycle, (coded & 0x80) != 0, (coded & 0x40) != 0, maximumSize, link, security);
    }

    /** The same with room for so many bytes of data objects. */
    public FileAttributes withMaximumSize(int bytes) {
        return new FileAttributes(arrFid, lifeCycle, highUpdateActivity, usableWhenDeactivated, bytes, link, security);
    }

    /** The same with the content of another file. */
    public FileAttributes linkedTo(String path) {
        return new FileAttributes(
                arrFid, lifeCycle, highUpdateActivity, usableWhenDeactivated, maximumSize, path, security);
    }

    /** The same with a rule of its own. */
    public FileAttributes withSecurity(SecurityAttributes own) {
        return new FileAttributes(arrFid, lifeCycle, highUpdateActivity, usableWhenDeactivated, maximumSize, link, own);
    }

    /** The special file information byte. */
    int specialInformation() {
        return (highUpdateActivity ? 0x80 : 0) | (usableWhenDeactivated ? 0x40 : 0);
    }
}
