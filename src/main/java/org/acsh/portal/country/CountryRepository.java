package org.acsh.portal.country;

import org.springframework.data.jpa.repository.JpaRepository;

/** All countries that the portal knows, members or not. */
interface CountryRepository extends JpaRepository<Country, String> {

}
