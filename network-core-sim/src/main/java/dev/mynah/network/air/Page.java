package dev.mynah.network.air;

/**
 * One record of a paging message.
 *
 * @param domain for which domain: in LTE {@link CnDomain#CS} is a page for circuit switched fallback (TS 23.272 7.2)
 */
public record Page(PagingIdentity whom, CnDomain domain) {
    /** A page of the packet domain. */
    public static Page of(PagingIdentity whom) {
        return new Page(whom, CnDomain.PS);
    }
}
