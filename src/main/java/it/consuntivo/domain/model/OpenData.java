package it.consuntivo.domain.model;

import java.net.URI;

/**
 * How a body opens its tables to anybody.
 *
 * @param ipa the body's code in the index of public administrations (IPA)
 * @param contact address for electronic mail of the office to ask
 * @param page where the data are published, an {@code http} or {@code https} address
 */
public record OpenData(Licence licence, String ipa, String contact, URI page) {
    /** The licences for public data of AgID's guidelines, by their SPDX names or their own. */
    public enum Licence {
        CC_BY_4_0,
        CC_BY_SA_4_0,
        CC0_1_0,
        IODL_2_0
    }
}
