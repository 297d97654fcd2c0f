# The service alone: PostgreSQL runs beside it (see docker-compose.yml), so the embedded one is left out.
FROM node:20-slim AS build
WORKDIR /levain
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:20-slim AS dependencies
WORKDIR /levain
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM node:20-slim
ENV NODE_ENV=production LEVAIN_HOME=/var/lib/levain LEVAIN_HOST=0.0.0.0
WORKDIR /levain
COPY package.json LICENSE ./
COPY bin bin
COPY graphql graphql
COPY --from=dependencies /levain/node_modules node_modules
COPY --from=build /levain/dist dist
COPY --from=build /levain/dashboards/dist dashboards/dist
# The keys stand here: back this volume up, apart from the database.
RUN install -d -o node -g node -m 0700 /var/lib/levain
VOLUME /var/lib/levain
USER node
EXPOSE 3000
ENTRYPOINT ["node", "bin/levain.js"]
CMD ["serve"]
