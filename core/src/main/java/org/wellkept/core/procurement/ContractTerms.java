package org.wellkept.core.procurement;

import java.io.Serializable;

/** A contract as its buyer tells it. Only the title is needed; the rest may be blank, which means that it is not told. */
public record ContractTerms(ContractAbout about, Supplier supplier, SocialValue socialValue, SharedPot pot)
        implements Serializable {

    /** Of which nothing but the title is told. */
    public static ContractTerms titled(String title) {
        return new ContractTerms(
                new ContractAbout(null, null, title, ContractKind.CONTRACT, null, null, null, null),
                Supplier.NOT_TOLD,
                SocialValue.NOT_TOLD,
                SharedPot.NONE);
    }

    public ContractTerms with(ContractAbout newAbout) {
        return new ContractTerms(newAbout, supplier, socialValue, pot);
    }

    public ContractTerms with(Supplier newSupplier) {
        return new ContractTerms(about, newSupplier, socialValue, pot);
    }

    public ContractTerms with(SocialValue newSocialValue) {
        return new ContractTerms(about, supplier, newSocialValue, pot);
    }

    public ContractTerms with(SharedPot newPot) {
        return new ContractTerms(about, supplier, socialValue, newPot);
    }
}
